import type { Tone } from './pieces.js';

/** The proposed opinion with its reasons, as the jury reads it in its file. */
export interface JuryOpinion {
  readonly lead: readonly string[];
  readonly outcome: { readonly tone: Tone; readonly line: string; readonly then: string };
  readonly reasons: { readonly heading: string; readonly text: string };
  /** The periods that the professor retains otherwise than they were declared, each with why; null for none. */
  readonly changed: {
    readonly heading: string;
    readonly each: readonly {
      readonly heading: string;
      readonly facts: readonly (readonly [label: string, value: string])[];
      readonly reason: string;
    }[];
  } | null;
}
