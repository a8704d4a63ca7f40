import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { PDFDocument, rgb, type PDFFont, type PDFPage } from 'pdf-lib';
import type { Block, OfficialDocument } from '../rules/official-document.js';
import { linesOf } from './lines.js';

const PAGE = { width: 595.28, height: 841.89, margin: 64, foot: 48 };
const INK = rgb(0.106, 0.122, 0.165);
const QUIET = rgb(0.35, 0.373, 0.42);
/** Control marks, tab apart, halves of letters, and what is made to be invisible: nothing is written in their place. */
const INVISIBLE = /(?!\t)\p{Cc}|\p{Cs}|\p{Default_Ignorable_Code_Point}/gu;
const GARNET = rgb(0.478, 0.122, 0.169);

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
  pen.write(words.title, { bold: true, size: 20, colour: GARNET, after: 4 });
  pen.write(words.subtitle, { size: 11, colour: QUIET, after: 18 });
  for (const block of words.blocks) draw(pen, block);
  pen.numberPages(words.foot);
  return pen.pages;
}

function draw(pen: Pen, block: Block): void {
  if ('heading' in block) pen.write(block.heading, { bold: true, size: 13, before: 12, after: 6, keep: 60 });
  else if ('paragraph' in block) pen.write(block.paragraph, { after: 6 });
  else if ('list' in block) for (const item of block.list) pen.write(`•  ${item}`, { indent: 10, after: 3 });
  else for (const [label, value] of block.facts) pen.fact(label, value);
}

/** The portal's own letters, in both of their weights. */
export interface Fonts {
  readonly regular: PDFFont;
  readonly bold: PDFFont;
}

/** To be asked once a document: a weight adds some 160 kB to it. */
export async function embedFonts(document: PDFDocument): Promise<Fonts> {
  // It takes longer to load than a report to look at, and a child that only looks at reports needs none of it.
  const { default: fontkit } = await import('@pdf-lib/fontkit');
  document.registerFontkit(fontkit);
  return { regular: await embed(document, '400Regular'), bold: await embed(document, '600SemiBold') };
}

/** All of the letters: cut down to those that are used, this fontkit draws some of them empty, and the text layer stays whole. */
async function embed(document: PDFDocument, weight: '400Regular' | '600SemiBold'): Promise<PDFFont> {
  const file = createRequire(import.meta.url).resolve(
    `@expo-google-fonts/source-sans-3/${weight}/SourceSans3_${weight}.ttf`,
  );
  return document.embedFont(await readFile(file), { subset: false });
}

interface Manner {
  readonly bold?: boolean;
  readonly size?: number;
  readonly colour?: ReturnType<typeof rgb>;
  readonly indent?: number;
  readonly before?: number;
  readonly after?: number;
  /** Room to keep under it, so that a heading does not end a page. */
  readonly keep?: number;
}

/** Where the next line goes, and the pages behind it. */
class Pen {
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
    { bold = false, size = 10.5, colour = INK, indent = 0, before = 0, after = 0, keep = 0 }: Manner = {},
  ): void {
    const font = bold ? this.fonts.bold : this.fonts.regular;
    this.y -= before;
    if (this.y - keep < PAGE.margin + PAGE.foot) this.turn();
    for (const line of this.linesOf(text, bold, size, PAGE.width - 2 * PAGE.margin - indent)) {
      if (this.y < PAGE.margin + PAGE.foot) this.turn();
      this.page.drawText(line, { x: PAGE.margin + indent, y: this.y - size, size, font, color: colour });
      this.y -= size * 1.4;
    }
    this.y -= after;
  }

  fact(label: string, value: string): void {
    this.write(label, { size: 9, colour: QUIET, keep: 24 });
    this.write(value === '' ? '—' : value, { after: 5 });
  }

  numberPages(foot: string): void {
    this.pages.forEach((page, index) => {
      page.drawText(this.drawable(foot), {
        x: PAGE.margin,
        y: PAGE.foot,
        size: 8,
        font: this.fonts.regular,
        color: QUIET,
      });
      const number = `${index + 1} / ${this.pages.length}`;
      page.drawText(number, {
        x: PAGE.width - PAGE.margin - this.fonts.regular.widthOfTextAtSize(number, 8),
        y: PAGE.foot,
        size: 8,
        font: this.fonts.regular,
        color: QUIET,
      });
    });
  }

  /** Measuring is slow, and words come again: each is measured once, at size 1. */
  private linesOf(text: string, bold: boolean, size: number, width: number): string[] {
    const font = bold ? this.fonts.bold : this.fonts.regular;
    const known = bold ? this.boldWidths : this.regularWidths;
    const widthOf = (part: string): number => {
      const found = known.get(part) ?? font.widthOfTextAtSize(part, 1);
      known.set(part, found);
      return found * size;
    };
    return text.split(/\r\n?|\n/).flatMap((line) => linesOf(this.drawable(line), width, widthOf));
  }

  /** The same text in letters that both weights have; another is written by its number, so that nobody's name has a hole in it. */
  private drawable(text: string): string {
    return Array.from(text.normalize('NFC').replace(INVISIBLE, ''))
      .map((letter) => {
        const code = letter.codePointAt(0) ?? 0;
        return this.letters.has(code) || /\s/u.test(letter)
          ? letter
          : `⟨U+${code.toString(16).toUpperCase().padStart(4, '0')}⟩`;
      })
      .join('');
  }

  private get page(): PDFPage {
    const page = this.pages.at(-1);
    if (!page) throw new Error('A document has at least one page.');
    return page;
  }

  private turn(): void {
    this.pages.push(this.document.addPage([PAGE.width, PAGE.height]));
    this.y = PAGE.height - PAGE.margin;
  }
}
