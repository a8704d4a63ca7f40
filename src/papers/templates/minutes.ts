import type { Tone } from './pieces.js';

/** What the minutes of a session say, and those that correct them: words, and facts in words. */
export interface MinutesPaper {
  readonly lead: readonly string[];
  /** What corrective minutes correct, and why. */
  readonly correction: {
    readonly heading: string;
    readonly facts: readonly (readonly [label: string, value: string])[];
    readonly reason: string;
  } | null;
  readonly composition: {
    readonly heading: string;
    readonly order: readonly string[];
    readonly heads: readonly [member: string, quality: string, attendance: string];
    readonly members: readonly { readonly name: string; readonly quality: string; readonly attendance: string }[];
  } | null;
  readonly files: {
    readonly heading: string;
    readonly heads: readonly [
      place: string,
      file: string,
      diploma: string,
      sat: string,
      recused: string,
      decision: string,
    ];
    readonly rows: readonly {
      readonly place: string;
      readonly student: string;
      readonly about: string;
      readonly diploma: string;
      readonly credits: string;
      readonly sat: string;
      readonly recused: string;
      readonly decision: string;
    }[];
  } | null;
  readonly decisions: {
    readonly heading: string;
    /** Said where there is no decision. */
    readonly none: string;
    readonly each: readonly {
      readonly tone: Tone;
      readonly heading: string;
      readonly about: string;
      /** What it takes the place of, in corrective minutes; '' elsewhere. */
      readonly before: string;
      readonly reasons: string;
    }[];
  };
  /** What the law says of it. */
  readonly legal: string;
  readonly signatures: {
    readonly heading: string;
    readonly each: readonly { readonly as: string; readonly name: string; readonly at: string }[];
  };
}
