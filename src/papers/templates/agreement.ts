/** What an internship agreement says, or an amendment of it: words, and facts in words. */
export interface AgreementPaper {
  readonly lead: readonly string[];
  readonly parties: {
    readonly heading: string;
    readonly heads: readonly [party: string, name: string, about: string];
    readonly each: readonly {
      readonly as: string;
      readonly name: string;
      readonly facts: readonly (readonly [label: string, value: string])[];
    }[];
  };
  readonly sections: readonly AgreementSection[];
  /** A place for each who signs, wide enough for a hand. */
  readonly signatures: {
    readonly heading: string;
    readonly lead: string;
    readonly each: readonly { readonly as: string; readonly name: string; readonly quality: string }[];
    readonly place: string;
  };
  /** What the law says of it. */
  readonly legal: string;
}

/** A numbered section: facts, then clauses, then what changes, then a text; any of them may be empty. */
export interface AgreementSection {
  readonly heading: string;
  readonly facts: readonly (readonly [label: string, value: string])[];
  readonly clauses: readonly { readonly heading: string; readonly text: string }[];
  /** Each term that an amendment changes; null for none. */
  readonly changes: {
    readonly heads: readonly [term: string, before: string, after: string];
    readonly each: readonly { readonly term: string; readonly before: string; readonly after: string }[];
  } | null;
  readonly text: string;
}
