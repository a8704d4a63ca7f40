import { readFile, writeFile } from 'node:fs/promises';
import { PDFArray, PDFDict, PDFDocument, PDFHexString, PDFName, PDFNumber, type PDFPage } from 'pdf-lib';
import type { BindOrder } from '../bound-document.js';
import { embedFont } from './embed-font.js';
import { stampPages } from './stamp.js';

/** A section as it was bound. */
export interface BoundPages {
  readonly title: string;
  /** What its pages are called, short. */
  readonly label: string;
  readonly pages: readonly PDFPage[];
}

/**
 * Binds papers into one PDF, written where asked: outline, labels of pages, a stamp on each page. Gives its number of
 * pages. It claims no standard: what is bound has lost its tags. Only papers that were inspected, or set by the portal,
 * are bound.
 */
export async function bind(order: BindOrder): Promise<number> {
  const bound = await PDFDocument.create();
  const sections: BoundPages[] = [];
  for (const { title, label = title, path } of order.sections)
    sections.push({ title, label, pages: await addPages(bound, await readFile(path)) });
  stampPages(order.stamp, sections, await embedFont(bound));
  outline(bound, sections);
  labelPages(bound, sections);
  describe(bound, order);
  await writeFile(order.to, await bound.save());
  return bound.getPageCount();
}

async function addPages(bound: PDFDocument, bytes: Buffer): Promise<readonly PDFPage[]> {
  const source = await PDFDocument.load(bytes, { updateMetadata: false, throwOnInvalidObject: false });
  const pages = await bound.copyPages(source, source.getPageIndices());
  for (const page of pages) {
    giveOwnContents(page);
    // Where its tags would be, in a tree that stays behind.
    page.node.delete(PDFName.of('StructParents'));
    bound.addPage(page);
  }
  return pages;
}

/**
 * Pages may share the list of what they show, and a page may be held twice: a stamp in that list would be on each of
 * them.
 */
function giveOwnContents({ node }: PDFPage): void {
  const shown = node.Contents();
  if (shown instanceof PDFArray) node.set(PDFName.Contents, node.context.obj([...shown.asArray()]));
}

function outline(bound: PDFDocument, sections: readonly BoundPages[]): void {
  const { context } = bound;
  const lines = sections.flatMap(({ title, pages: [first] }) => (first ? [{ title, page: first.ref }] : []));
  const root = context.nextRef();
  const refs = lines.map(() => context.nextRef());
  lines.forEach(({ title, page }, index) => {
    const [before, after] = [refs[index - 1], refs[index + 1]];
    const line = context.obj({
      Parent: root,
      Dest: [page, PDFName.of('Fit')],
      ...(before && { Prev: before }),
      ...(after && { Next: after }),
    });
    line.set(PDFName.of('Title'), PDFHexString.fromText(title));
    const ref = refs[index];
    if (ref) context.assign(ref, line);
  });
  const [first, last] = [refs[0], refs.at(-1)];
  if (!first || !last) return;
  const tree = PDFDict.withContext(context);
  for (const [key, value] of [
    ['Type', PDFName.of('Outlines')],
    ['First', first],
    ['Last', last],
    ['Count', PDFNumber.of(refs.length)],
  ] as const)
    tree.set(PDFName.of(key), value);
  context.assign(root, tree);
  bound.catalog.set(PDFName.of('Outlines'), root);
  bound.catalog.set(PDFName.of('PageMode'), PDFName.of('UseOutlines'));
}

/** Each page is called as in the document that it comes from, `Annexe 2, 14`: what readers show beside its number. */
function labelPages(bound: PDFDocument, sections: readonly BoundPages[]): void {
  const { context } = bound;
  const ranges = PDFArray.withContext(context);
  let from = 0;
  sections.forEach(({ label, pages }, index) => {
    const alike = sections.filter((section) => section.label === label);
    const place =
      alike.length > 1 ? ` ${sections.slice(0, index + 1).filter((one) => one.label === label).length}` : '';
    const range = context.obj({ S: 'D' });
    range.set(PDFName.of('P'), PDFHexString.fromText(`${label}${place}, `));
    if (pages.length > 0) {
      ranges.push(PDFNumber.of(from));
      ranges.push(range);
    }
    from += pages.length;
  });
  bound.catalog.set(PDFName.of('PageLabels'), context.obj({ Nums: ranges }));
}

function describe(bound: PDFDocument, { title, lang, at }: BindOrder): void {
  bound.setTitle(title, { showInWindowTitleBar: true });
  bound.setLanguage(lang);
  bound.setProducer('Aval');
  bound.setCreator('Aval');
  bound.setCreationDate(new Date(at));
  bound.setModificationDate(new Date(at));
}
