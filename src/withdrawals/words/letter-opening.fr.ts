import type { LetterPart } from '../../papers/index.js';

/** A letter about a withdrawal: the same parts on its page, in the mail and on paper. */
export interface LetterInParts {
  readonly subject: string;
  readonly parts: readonly LetterPart[];
}

/** To whom, on which file, of which jury. */
export interface Addressed {
  readonly greeting: string;
  readonly file: string;
  readonly jury: string;
}

/** How each of these letters begins: its references, its greeting, what it is about. */
export const opening = ({ greeting: hello, file, jury }: Addressed, said: string): LetterPart[] => [
  {
    references: [
      ['Dossier', file],
      ['Jury', jury],
    ],
  },
  { paragraph: hello },
  { paragraph: said },
];
