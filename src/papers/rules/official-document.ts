/** A document that the portal makes: a receipt, minutes. Words only; how it looks is the maker's. */
export interface OfficialDocument {
  readonly title: string;
  readonly lang: 'fr-FR' | 'en-GB';
  /** Under the title, and at the foot of each page. */
  readonly subtitle: string;
  readonly foot: string;
  /** The instant it is made at, ISO: the same facts make the same bytes. */
  readonly at: string;
  readonly blocks: readonly Block[];
}

/** A piece of a document, one under the other. */
export type Block =
  | { readonly heading: string }
  | { readonly paragraph: string }
  | { readonly facts: readonly (readonly [label: string, value: string])[] }
  | { readonly list: readonly string[] };
