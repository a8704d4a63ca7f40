import { openPdf } from '../../src/papers/child/open-pdf.js';

/** A piece of the structure of a page, as a screen reader walks through it. */
export interface Tagged {
  readonly role: string;
  /** What stands in the place of a picture. */
  readonly alt?: string;
  readonly children: readonly (Tagged | { readonly type: string })[];
}

/** How a PDF is walked through. */
export interface Structure {
  readonly lang: string | null;
  /** What its pages are called; null when by their number alone. */
  readonly labels: readonly string[] | null;
  /** The tags of each page; null for one that has none. */
  readonly pages: readonly (Tagged | null)[];
}

/** What a reader's program finds in a PDF beside its text. */
export async function structureOf(pdf: Buffer): Promise<Structure> {
  const opening = await openPdf(Buffer.from(pdf));
  try {
    const document = await opening.promise;
    const pages: (Tagged | null)[] = [];
    for (let number = 1; number <= document.numPages; number += 1)
      pages.push(await (await document.getPage(number)).getStructTree());
    const { info } = await document.getMetadata();
    const labels = await document.getPageLabels();
    return {
      labels,
      lang: 'Language' in info && typeof info.Language === 'string' ? info.Language : null,
      pages,
    };
  } finally {
    await opening.destroy();
  }
}

/** The roles of a page in the order in which they are read, that of its root apart. */
export function rolesOf(page: Tagged | null): string[] {
  const below = (one: Tagged): string[] =>
    one.children.flatMap((child) => ('role' in child ? [child.role, ...below(child)] : []));
  return page === null ? [] : below(page);
}
