import { rgb, type PDFDocument, type PDFFont, type PDFPage } from 'pdf-lib';
import type { Fonts } from './fonts.js';
import { linesOf } from './lines.js';

const PAGE = { width: 595.28, height: 841.89, margin: 64, foot: 48, floor: 97 };
const TOP = PAGE.height - PAGE.margin;
const WIDTH = PAGE.width - 2 * PAGE.margin;
const LINE = 1.4;
const HANGING = 10;
/** So many in a row are more than a page. */
const MOST_KEPT = 60;
const INK = rgb(0.106, 0.122, 0.165);
export const QUIET = rgb(0.35, 0.373, 0.42);
export const GARNET = rgb(0.478, 0.122, 0.169);
const END_OF_LINE = /\r\n?|[\n\v\f\u0085\u2028\u2029]/;
/** Control marks, tab apart, halves of letters, and what is made to be invisible: nothing is written in their place. */
const INVISIBLE = /(?!\t)\p{Cc}|\p{Cs}|\p{Default_Ignorable_Code_Point}/gu;

/** How a text is written; lengths in points. */
export interface Manner {
  readonly bold?: boolean;
  readonly size?: number;
  readonly colour?: ReturnType<typeof rgb>;
  readonly indent?: number;
  /** Before its first line; the others stand under that line's text. */
  readonly bullet?: string;
  readonly before?: number;
  readonly after?: number;
  /** Whole, on the page where what follows it begins: a heading does not end a page. */
  readonly isKept?: boolean;
}

/** A text cut into lines, not drawn yet. It has none when nothing of it can be seen. */
export interface Written extends Required<Omit<Manner, 'bullet'>> {
  readonly lines: readonly string[];
  readonly bullet: string | undefined;
}

/** Cuts texts into lines, draws them one under another, and turns the page. */
export class Pen {
  readonly pages: PDFPage[] = [];
  private readonly regularWidths = new Map<string, number>();
  private readonly boldWidths = new Map<string, number>();
  private readonly letters: ReadonlySet<number>;
  private y = 0;

  constructor(
    private readonly document: PDFDocument,
    private readonly fonts: Fonts,
  ) {
    const inBold = new Set(fonts.bold.getCharacterSet());
    this.letters = new Set(fonts.regular.getCharacterSet().filter((code) => inBold.has(code)));
    this.turn();
  }

  write(
    text: string,
    { bold = false, size = 10.5, colour = INK, indent = 0, bullet, before = 0, after = 0, isKept = false }: Manner = {},
  ): Written {
    const width = WIDTH - indent - (bullet === undefined ? 0 : HANGING);
    const lines = text
      .split(END_OF_LINE)
      .flatMap((line) => linesOf(this.drawable(line), width, (part) => this.widthOf(part, bold) * size));
    return { lines: withoutGaps(lines), bold, size, colour, indent, bullet, before, after, isKept };
  }

  /** How tall these are, under one another, in points. */
  heightOf(written: readonly Written[]): number {
    return written.reduce((all, one) => all + heightOf(one, one.lines.length) + one.after, 0);
  }

  draw(written: readonly Written[]): void {
    const visible = written.filter(({ lines }) => lines.length > 0);
    visible.forEach((one, index) => this.drawOne(one, heightToKeep(visible, index)));
  }

  numberPages(foot: string): void {
    const manner = { size: 8, font: this.fonts.regular, color: QUIET, y: PAGE.foot };
    const widthOf = (part: string): number => this.widthOf(part, false) * manner.size;
    this.pages.forEach((page, index) => {
      const number = `${index + 1} / ${this.pages.length}`;
      const room = WIDTH - widthOf(number) - widthOf('…') - HANGING;
      const [line = '', ...more] = linesOf(this.drawable(foot), room, widthOf);
      page.drawText(more.length > 0 ? `${line}…` : line, { ...manner, x: PAGE.margin });
      page.drawText(number, { ...manner, x: PAGE.width - PAGE.margin - widthOf(number) });
    });
  }

  private drawOne({ lines, bold, size, colour, indent, bullet, before, after }: Written, toKeep: number): void {
    const font = bold ? this.fonts.bold : this.fonts.regular;
    const manner = { size, font, color: colour };
    const x = PAGE.margin + indent;
    if (!this.hasRoomFor(toKeep)) this.turn();
    if (!this.isAtTop) this.y -= before;
    lines.forEach((line, index) => {
      // The last line of a text does not stand alone at the top of a page.
      const together = lines.length - index === 2 ? 2 : 1;
      if (!this.hasRoomFor(together * size * LINE)) this.turn();
      if (line === '' && this.isAtTop) return;
      const y = this.y - size;
      if (bullet !== undefined && index === 0) this.page.drawText(bullet, { ...manner, x, y });
      this.page.drawText(line, { ...manner, x: bullet === undefined ? x : x + HANGING, y });
      this.y -= size * LINE;
    });
    this.y -= after;
  }

  /** Measuring is slow, and words come again: each is measured once, at size 1. */
  private widthOf(part: string, bold: boolean): number {
    const known = bold ? this.boldWidths : this.regularWidths;
    const font: PDFFont = bold ? this.fonts.bold : this.fonts.regular;
    const found = known.get(part) ?? font.widthOfTextAtSize(part, 1);
    known.set(part, found);
    return found;
  }

  /**
   * The same text in letters that both weights have; another is written by its number, so that nobody's name has a
   * hole in it. A blank that they do not have, as the wide one between two Chinese names, is a space.
   */
  private drawable(text: string): string {
    return Array.from(text.normalize('NFC').replace(INVISIBLE, ''))
      .map((letter) => {
        const code = letter.codePointAt(0) ?? 0;
        if (this.letters.has(code)) return letter;
        return /\s/u.test(letter) ? ' ' : `⟨U+${code.toString(16).toUpperCase().padStart(4, '0')}⟩`;
      })
      .join('');
  }

  private get page(): PDFPage {
    const page = this.pages.at(-1);
    if (!page) throw new Error('A document has at least one page.');
    return page;
  }

  private get isAtTop(): boolean {
    return this.y === TOP;
  }

  private hasRoomFor(height: number): boolean {
    return this.isAtTop || this.y - height >= PAGE.floor;
  }

  private turn(): void {
    this.pages.push(this.document.addPage([PAGE.width, PAGE.height]));
    this.y = TOP;
  }
}

/**
 * What must stand on one page with the beginning of this one: itself when it is kept, and whatever follows, down to the
 * first lines of what is not.
 */
function heightToKeep(written: readonly Written[], from: number): number {
  let all = 0;
  for (const one of written.slice(from, from + MOST_KEPT)) {
    const { length } = one.lines;
    if (!one.isKept) {
      all += heightOf(one, length <= 3 ? length : 2);
      break;
    }
    all += heightOf(one, length) + one.after;
  }
  return all > TOP - PAGE.floor ? 0 : all;
}

function heightOf({ size, before }: Written, lines: number): number {
  return before + lines * size * LINE;
}

/**
 * No more than one empty line in a row, and none at either end: a text of ten thousand of them is not a hundred pages.
 */
function withoutGaps(lines: readonly string[]): string[] {
  const last = lines.findLastIndex((line) => line.trim() !== '');
  return lines
    .slice(0, last + 1)
    .filter((line, index) => line.trim() !== '' || (index > 0 && lines[index - 1]?.trim() !== ''));
}
