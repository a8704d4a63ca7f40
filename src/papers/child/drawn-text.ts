import {
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFStream,
  PDFString,
  type PDFContext,
  type PDFObject,
} from 'pdf-lib';
import { dictOf, dictsOf, lookUp, nameOf } from './objects.js';
import { openPdf } from './open-pdf.js';

/** How those that are looked for are known again. */
const MARK = 'drawn';

const named = (dict: PDFDict | undefined, key: string) => dict?.get(PDFName.of(key));

/**
 * The text of each page, by its number, that stands in nothing but a drawing over it: a stamp, a field of a form that
 * kept its drawing and lost its value.
 * pdf.js reads the drawing of one kind of annotation alone, the free text: in a copy they are all of that kind. Runs in
 * the contained child only.
 */
export async function textOfDrawings(bytes: Buffer): Promise<ReadonlyMap<number, string>> {
  const copy = await PDFDocument.load(bytes, { updateMetadata: false, throwOnInvalidObject: false });
  for (const dict of dictsOf(copy.context)) if (isDrawing(dict, copy.context)) makeFreeText(dict);
  const opening = await openPdf(
    Buffer.from(await copy.save({ useObjectStreams: false, updateFieldAppearances: false })),
  );
  try {
    const document = await opening.promise;
    const found = new Map<number, string>();
    for (let number = 1; number <= document.numPages; number += 1) {
      const annotations: readonly Drawing[] = await (await document.getPage(number)).getAnnotations();
      const texts = annotations.flatMap(({ titleObj, textContent }) =>
        titleObj?.str === MARK ? (textContent ?? []) : [],
      );
      if (texts.length > 0) found.set(number, texts.join('\n'));
    }
    return found;
  } finally {
    await opening.destroy();
  }
}

/** What pdf.js says of a free text, of which it publishes no type. */
interface Drawing {
  readonly titleObj?: { readonly str: string };
  readonly textContent?: readonly string[] | null;
}

/**
 * A field whose value is read is none: it would be read twice. A button shows what it does, or whether it is ticked.
 */
function isDrawing(dict: PDFDict, context: PDFContext): boolean {
  const drawn = lookUp(named(dictOf(named(dict, 'AP'), context), 'N'), context);
  if (!(drawn instanceof PDFStream)) return false;
  const kind = nameOf(named(dict, 'Subtype'), context);
  if (kind !== 'Widget') return kind === 'Stamp';
  const ofField = (key: string) => named(dict, key) ?? named(dictOf(named(dict, 'Parent'), context), key);
  return nameOf(ofField('FT'), context) !== 'Btn' && !isText(lookUp(ofField('V'), context));
}

function isText(value: PDFObject | undefined): boolean {
  return (value instanceof PDFString || value instanceof PDFHexString) && value.decodeText().trim() !== '';
}

function makeFreeText(dict: PDFDict): void {
  for (const key of ['FT', 'Parent', 'V', 'Contents']) dict.delete(PDFName.of(key));
  dict.set(PDFName.of('Subtype'), PDFName.of('FreeText'));
  dict.set(PDFName.of('T'), PDFHexString.fromText(MARK));
}
