import { PDFDocument, type PDFPage } from 'pdf-lib';
import type { Block, OfficialDocument } from '../rules/official-document.js';
import { embedFonts, type Fonts } from './fonts.js';
import { GARNET, Pen, QUIET, type Manner, type Written } from './pen.js';

/**
 * Facts no taller than this, in points, stand on one page with their heading: a signature is not torn, nor a before
 * from its after.
 */
const TALLEST_WHOLE = 240;
const LABEL: Manner = { size: 9, colour: QUIET, isKept: true };

/** Draws an official document, page after page. The same words at the same instant make the same bytes. */
export async function compose(words: OfficialDocument): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  drawInto(document, words, await embedFonts(document));
  const at = new Date(words.at);
  document.setTitle(words.title, { showInWindowTitleBar: true });
  document.setLanguage(words.lang);
  document.setProducer('Aval');
  document.setCreator('Aval');
  document.setCreationDate(at);
  document.setModificationDate(at);
  return document.save();
}

/** Draws it at the end of a document that is made of several. Gives its pages. */
export function drawInto(document: PDFDocument, words: OfficialDocument, fonts: Fonts): readonly PDFPage[] {
  const pen = new Pen(document, fonts);
  pen.draw([
    pen.write(words.title, { bold: true, size: 20, colour: GARNET, after: 4 }),
    pen.write(words.subtitle, { size: 11, colour: QUIET, after: 18 }),
    ...words.blocks.flatMap((block) => writtenOf(pen, block)),
  ]);
  pen.numberPages(words.foot);
  return pen.pages;
}

function writtenOf(pen: Pen, block: Block): Written[] {
  if ('heading' in block)
    return [pen.write(block.heading, { bold: true, size: 13, before: 12, after: 6, isKept: true })];
  if ('paragraph' in block) return [pen.write(block.paragraph, { after: 6 })];
  if ('list' in block) return block.list.map((item) => pen.write(item, { indent: 10, bullet: '•', after: 3 }));
  return factsOf(pen, block.facts);
}

/** Each label stands over its value. */
function factsOf(pen: Pen, facts: readonly (readonly [label: string, value: string])[]): Written[] {
  const written = facts.flatMap(([label, value]) => {
    const said = pen.write(value, { after: 5 });
    return [pen.write(label, LABEL), said.lines.length > 0 ? said : pen.write('—', { after: 5 })];
  });
  if (pen.heightOf(written) > TALLEST_WHOLE) return written;
  return written.map((one, index) => (index < written.length - 1 ? { ...one, isKept: true } : one));
}
