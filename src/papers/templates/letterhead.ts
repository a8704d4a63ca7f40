/** The preview of a letterhead: a few words to see it by. */
export interface LetterheadPaper {
  readonly lead: string;
  readonly heading: string;
  readonly paragraph: string;
  readonly facts: readonly (readonly [label: string, value: string])[];
  readonly signatory: { readonly as: string; readonly name: string } | null;
}
