import { PDFName, PDFNumber, type PDFContext, type PDFDict, type PDFDocument, type PDFObject } from 'pdf-lib';
import type { PaperWarning } from '../rules/verdict.js';
import { arrayOf, dictOf, dictsOf, lookUp, nameOf } from './objects.js';

const MOST_PIXELS = 100_000_000;
/** Five metres, in the points of a page. */
const WIDEST = (5 / 0.0254) * 72;
const FILES_OF_FONTS = ['FontFile', 'FontFile2', 'FontFile3'];

const get = (dict: PDFDict | undefined, name: string): PDFObject | undefined => dict?.get(PDFName.of(name));

/**
 * Whether whoever draws it would need more room than is reasonable: an image or a page of a size that nothing on paper
 * has.
 */
export function isOutsize({ context }: PDFDocument): boolean {
  for (const dict of dictsOf(context)) {
    if (
      nameOf(get(dict, 'Subtype'), context) === 'Image' &&
      numberOf(get(dict, 'Width'), context) * numberOf(get(dict, 'Height'), context) > MOST_PIXELS
    )
      return true;
    if (
      sidesOf(get(dict, 'MediaBox'), context).some(
        (side) => side * Math.max(1, numberOf(get(dict, 'UserUnit'), context)) > WIDEST,
      )
    )
      return true;
  }
  return false;
}

/** What is worth saying of a file that is accepted. */
export function warningsOf({ context }: PDFDocument): PaperWarning[] {
  const found = new Set<PaperWarning>();
  for (const dict of dictsOf(context)) {
    if (nameOf(get(dict, 'Type'), context) === 'Font' && !hasItsFont(dict, context)) found.add('FONTS_NOT_EMBEDDED');
    if (nameOf(get(dict, 'FT'), context) === 'Sig' && get(dict, 'V')) found.add('SIGNED');
  }
  return [...found].sort();
}

/**
 * Fonts drawn in the file itself, and those that stand for another which is looked at in its turn, have no file of
 * their own.
 */
function hasItsFont(font: PDFDict, context: PDFContext): boolean {
  const kind = nameOf(get(font, 'Subtype'), context);
  if (kind === 'Type3' || kind === 'Type0') return true;
  const described = dictOf(get(font, 'FontDescriptor'), context);
  return FILES_OF_FONTS.some((file) => get(described, file));
}

function sidesOf(box: PDFObject | undefined, context: PDFContext): number[] {
  const [left = 0, bottom = 0, right = 0, top = 0] =
    arrayOf(box, context)
      ?.asArray()
      .map((side) => numberOf(side, context)) ?? [];
  return [Math.abs(right - left), Math.abs(top - bottom)];
}

function numberOf(object: PDFObject | undefined, context: PDFContext): number {
  const found = lookUp(object, context);
  return found instanceof PDFNumber ? found.asNumber() : 0;
}
