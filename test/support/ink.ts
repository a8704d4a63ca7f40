import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';

/**
 * A word of the text layer, where it stands on its page (in points, from the top left), and those of its letters that
 * nobody sees.
 */
export interface SeenWord {
  readonly text: string;
  readonly unseen: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** Read from left to right, as the page is held. */
  readonly upright: boolean;
}

/** A page as it is seen: its size in points and its words. */
export interface SeenPage {
  readonly width: number;
  readonly height: number;
  readonly words: readonly SeenWord[];
}

/** Draws every page of a PDF to pixels and looks for the ink of each letter in its place. */
export async function seen(pdf: Uint8Array): Promise<readonly SeenPage[]> {
  const [pages = []] = await seenEach([pdf]);
  return pages;
}

/** The same of several, in the time that it takes to start once. */
export async function seenEach(pdfs: readonly Uint8Array[]): Promise<readonly (readonly SeenPage[])[]> {
  const folder = await mkdtemp(path.join(tmpdir(), 'aval-ink-'));
  try {
    const files = await Promise.all(
      pdfs.map(async (pdf, index) => {
        const file = path.join(folder, `${index}.pdf`);
        await writeFile(file, pdf);
        return file;
      }),
    );
    const { stdout } = await promisify(execFile)(process.execPath, ['test/support/see-ink.mjs', ...files], {
      maxBuffer: 256 * 1024 * 1024,
    });
    return JSON.parse(stdout) as SeenPage[][];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** What a laser printer leaves white all around: 4.2 mm, in points. */
const UNPRINTED = 12;

/**
 * What a reader of the paper would complain of: letters without ink, boxes in place of letters, words over one another
 * or off the page. Of a paper that is the portal's own, also words where a printer prints nothing.
 */
export function complaints(pages: readonly SeenPage[], { ours = false } = {}): string[] {
  const edge = ours ? UNPRINTED : 0;
  return pages.flatMap((page, index) => {
    const on = `page ${index + 1}`;
    if (page.words.length === 0 && ours) return [`${on} is empty`];
    return [
      ...page.words.filter(({ unseen }) => unseen !== '').map(({ text, unseen }) => `${on}: “${text}” lacks ${unseen}`),
      ...page.words
        .filter(({ text }) => /[\0□\uFFFD]/u.test(text))
        .map(({ text }) => `${on}: “${text}” has an empty box`),
      ...page.words.filter((word) => isOff(word, page, edge)).map(({ text }) => `${on}: “${text}” is off the page`),
      ...overlaps(page.words).map(([one, other]) => `${on}: “${one.text}” and “${other.text}” are over one another`),
    ];
  });
}

function isOff({ left, right, top, bottom }: SeenWord, page: SeenPage, edge: number): boolean {
  return left < edge || top < edge || right > page.width - edge || bottom > page.height - edge;
}

/** Pairs of words whose boxes share more than a hair. */
function overlaps(words: readonly SeenWord[]): (readonly [SeenWord, SeenWord])[] {
  const upright = words.filter((word) => word.upright).toSorted((one, other) => one.top - other.top);
  return upright.flatMap((one, index) => {
    const over: (readonly [SeenWord, SeenWord])[] = [];
    for (const other of upright.slice(index + 1)) {
      if (other.top > one.bottom - 1) break;
      if (other.left < one.right - 1 && one.left < other.right - 1) over.push([one, other]);
    }
    return over;
  });
}
