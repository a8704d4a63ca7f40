import { degrees, rgb, type PDFFont, type PDFPage } from 'pdf-lib';
import { writable } from '../typesetting/writable.js';
import type { BoundPages } from './bind.js';
import { longestThatFits } from './longest-that-fits.js';

const QUIET = rgb(0.35, 0.373, 0.42);
const SIZE = 8;
const SMALLEST = 2;
const FROM_EDGE = 14;
const BETWEEN = 16;

/** Writes on each page its number within the whole, and which page of which document it is. */
export function stampPages(stamp: string, sections: readonly BoundPages[], font: PDFFont): void {
  const all = sections.flatMap(({ pages }) => pages).length;
  const letters = new Set(font.getCharacterSet());
  const written = (text: string): string => writable(text, [(code) => letters.has(code)]).replaceAll('\n', ' ');
  let number = 0;
  for (const { title, pages } of sections)
    pages.forEach((page, index) => {
      number += 1;
      drawStamp(placeOf(page), font, {
        origin: written(title),
        itsPage: ` · p. ${index + 1}/${pages.length}`,
        number: `${written(stamp)} · page ${number}/${all}`,
      });
    });
}

/** The foot of a page as it is read, whichever way it is turned. */
interface Place {
  /** How wide it is, in points. */
  readonly across: number;
  /** Writes a text so many points from its left edge. */
  readonly draw: (text: string, from: number, size: number, font: PDFFont) => void;
}

interface Stamp {
  readonly origin: string;
  readonly itsPage: string;
  readonly number: string;
}

/**
 * The number at the right, smaller where the page is narrow; the origin at the left, cut where it would meet it: a page
 * too narrow for any of it has its label.
 */
function drawStamp({ across, draw }: Place, font: PDFFont, { origin, itsPage, number }: Stamp): void {
  const wide = font.widthOfTextAtSize(number, 1);
  const size = Math.max(SMALLEST, Math.min(SIZE, (across - 2 * FROM_EDGE) / wide));
  const right = across - FROM_EDGE - wide * size;
  const fits = (text: string): boolean => font.widthOfTextAtSize(text, SIZE) <= right - BETWEEN - FROM_EDGE;
  const shown = longestThatFits(origin, itsPage, fits);
  if (shown !== undefined) draw(shown, FROM_EDGE, SIZE, font);
  draw(number, right, size, font);
}

function placeOf(page: PDFPage): Place {
  const { x, y, width, height } = shownOf(page);
  const turned = ((page.getRotation().angle % 360) + 360) % 360;
  const atOf = (from: number): { x: number; y: number } =>
    ({
      0: { x: x + from, y: y + FROM_EDGE },
      90: { x: x + width - FROM_EDGE, y: y + from },
      180: { x: x + width - from, y: y + height - FROM_EDGE },
      270: { x: x + FROM_EDGE, y: y + height - from },
    })[turned] ?? { x: x + FROM_EDGE, y: y + FROM_EDGE };
  return {
    across: turned === 90 || turned === 270 ? height : width,
    draw: (text, from, size, font) =>
      page.drawText(text, { ...atOf(from), size, font, color: QUIET, rotate: degrees(turned) }),
  };
}

/** What of a page is shown: a crop may go beyond the page itself, and is then cut at its edges. */
function shownOf(page: PDFPage): { x: number; y: number; width: number; height: number } {
  const [crop, media] = [page.getCropBox(), page.getMediaBox()];
  const [x, y] = [Math.max(crop.x, media.x), Math.max(crop.y, media.y)];
  const width = Math.min(crop.x + crop.width, media.x + media.width) - x;
  const height = Math.min(crop.y + crop.height, media.y + media.height) - y;
  return width > 0 && height > 0 ? { x, y, width, height } : media;
}
