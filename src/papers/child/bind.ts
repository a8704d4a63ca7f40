import { readFile, writeFile } from 'node:fs/promises';
import {
  degrees,
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  rgb,
  type PDFFont,
  type PDFPage,
  type PDFRef,
} from 'pdf-lib';
import type { BindOrder } from '../bound-document.js';
import { embedFont } from './embed-font.js';

const QUIET = rgb(0.35, 0.373, 0.42);
const SIZE = 8;
const SMALLEST = 2;
const FROM_EDGE = 14;

/**
 * Binds papers into one PDF, written where asked: outline, a stamp on each page. Gives its number of pages. Only papers
 * that were inspected, or set by the portal, are bound.
 */
export async function bind(order: BindOrder): Promise<number> {
  const bound = await PDFDocument.create();
  const lines: { title: string; page: PDFRef }[] = [];
  for (const section of order.sections) {
    const [first] = await addPages(bound, await readFile(section.path));
    if (first) lines.push({ title: section.title, page: first.ref });
  }
  stampPages(bound, order.stamp, await embedFont(bound));
  outline(bound, lines);
  describe(bound, order);
  await writeFile(order.to, await bound.save());
  return bound.getPageCount();
}

async function addPages(bound: PDFDocument, bytes: Buffer): Promise<readonly PDFPage[]> {
  const source = await PDFDocument.load(bytes, { updateMetadata: false, throwOnInvalidObject: false });
  const pages = await bound.copyPages(source, source.getPageIndices());
  for (const page of pages) {
    giveOwnContents(page);
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

function stampPages(bound: PDFDocument, stamp: string, font: PDFFont): void {
  const pages = bound.getPages();
  pages.forEach((page, index) => drawStamp(page, font, `${stamp} · page ${index + 1}/${pages.length}`));
}

/**
 * At the foot of the page as it is read, in the corner, whichever way it is turned; smaller where the page is narrow.
 */
function drawStamp(page: PDFPage, font: PDFFont, text: string): void {
  const { x, y, width, height } = shownOf(page);
  const turned = ((page.getRotation().angle % 360) + 360) % 360;
  const wide = font.widthOfTextAtSize(text, 1);
  const across = turned === 90 || turned === 270 ? height : width;
  const size = Math.max(SMALLEST, Math.min(SIZE, (across - 2 * FROM_EDGE) / wide));
  const length = wide * size + FROM_EDGE;
  const at = {
    0: { x: x + width - length, y: y + FROM_EDGE },
    90: { x: x + width - FROM_EDGE, y: y + height - length },
    180: { x: x + length, y: y + height - FROM_EDGE },
    270: { x: x + FROM_EDGE, y: y + length },
  }[turned] ?? { x: x + FROM_EDGE, y: y + FROM_EDGE };
  page.drawText(text, { ...at, size, font, color: QUIET, rotate: degrees(turned) });
}

/** What of a page is shown: a crop may go beyond the page itself, and is then cut at its edges. */
function shownOf(page: PDFPage): { x: number; y: number; width: number; height: number } {
  const [crop, media] = [page.getCropBox(), page.getMediaBox()];
  const [x, y] = [Math.max(crop.x, media.x), Math.max(crop.y, media.y)];
  const width = Math.min(crop.x + crop.width, media.x + media.width) - x;
  const height = Math.min(crop.y + crop.height, media.y + media.height) - y;
  return width > 0 && height > 0 ? { x, y, width, height } : media;
}

function outline(bound: PDFDocument, lines: readonly { readonly title: string; readonly page: PDFRef }[]): void {
  const { context } = bound;
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

function describe(bound: PDFDocument, { title, lang, at }: BindOrder): void {
  bound.setTitle(title, { showInWindowTitleBar: true });
  bound.setLanguage(lang);
  bound.setProducer('Aval');
  bound.setCreator('Aval');
  bound.setCreationDate(new Date(at));
  bound.setModificationDate(new Date(at));
}
