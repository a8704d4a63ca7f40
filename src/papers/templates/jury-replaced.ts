import type { Tone } from './pieces.js';

/** The decision that a new deliberation may replace, and why the file comes back, as the jury reads it in its file. */
export interface JuryReplaced {
  readonly lead: readonly string[];
  readonly why: {
    readonly heading: string;
    readonly facts: readonly (readonly [label: string, value: string])[];
    /** What is held against the decision, or what its student asks; null where the ground says it. */
    readonly against: { readonly heading: string; readonly text: string } | null;
  };
  readonly decided: {
    readonly heading: string;
    readonly tone: Tone;
    readonly line: string;
    /** In which minutes, signed when. */
    readonly then: string;
  };
  /** As its minutes wrote them; null where they wrote none. */
  readonly reasons: { readonly heading: string; readonly text: string } | null;
}
