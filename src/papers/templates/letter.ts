import type { Tone } from './pieces.js';

/** A piece of a letter, one under the other; it is also what the letter says on its page and in the mail. */
export type LetterPart =
  | { readonly paragraph: string }
  | { readonly heading: string }
  | { readonly steps: readonly string[] }
  | { readonly facts: readonly (readonly [label: string, value: string])[] }
  /** What was decided, in one line, and what follows from it; '' for nothing. */
  | { readonly outcome: { readonly tone: Tone; readonly line: string; readonly then: string } }
  /** Remedies, what the law says. */
  | {
      readonly notice: {
        readonly heading: string;
        readonly before: string;
        readonly steps: readonly string[];
        readonly after: string;
      };
    }
  /** What it refers to: beside the address on paper, and nowhere else. */
  | { readonly references: readonly (readonly [label: string, value: string])[] }
  /** « Pour le jury, la présidente, », and who. */
  | { readonly signed: { readonly as: string; readonly name: string } };

/** A letter: to whom, about what, what it says, who answers for it. */
export interface LetterPaper {
  /** Name, and what else is known of where to reach them. */
  readonly addressee: readonly string[];
  readonly references: readonly (readonly [label: string, value: string])[];
  readonly parts: readonly LetterPart[];
  /** Null for nobody. */
  readonly signatory: { readonly as: string; readonly name: string } | null;
}
