/** Who has signed a document, as what, when and in which manner: the last page of what all have signed. */
export interface SignaturesPaper {
  readonly lead: string;
  /** Which document, and its digests. */
  readonly document: readonly (readonly [label: string, value: string])[];
  readonly signatures: {
    readonly heading: string;
    readonly heads: readonly [party: string, signatory: string, given: string, certified: string];
    readonly each: readonly {
      readonly as: string;
      readonly name: string;
      readonly quality: string;
      readonly on: string;
      readonly how: string;
      readonly certifies: string;
    }[];
  };
  /** What a signature is worth. */
  readonly legal: string;
}
