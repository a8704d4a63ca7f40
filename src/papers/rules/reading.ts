import { PAGE_DATA } from '../../experience/rules/index.js';
import { isOfUnusualLength } from './division.js';
import type { PaperFault, PaperWarning } from './verdict.js';
import { spansOf, type Span } from './spans.js';
import { headsPage, isContents, sectionOf, SECTIONS, type Section } from './sections.js';

/** Fewer letters on a page, and it is a picture of text rather than text. */
const FEWEST_LETTERS = 50;

/** What the text of a PDF says, read by a program: advice to its author, never a judgement. */
export interface Reading {
  readonly words: number;
  /** Pages before the annexes. */
  readonly mainPages: number;
  /** The page where the annexes seem to begin; null when none was found. */
  readonly annexesFrom: number | null;
  readonly warnings: readonly PaperWarning[];
  /** The headings that were found, each with its first page. */
  readonly sections: readonly { readonly section: Section; readonly page: number }[];
  /** The dates of employment that were found. */
  readonly spans: readonly Span[];
}

/** What the second look at a PDF gives: its text and what it says, or that it is refused after all. */
export type ReadVerdict =
  | { readonly read: true; readonly reading: Reading; readonly pages: readonly string[] }
  | { readonly read: false; readonly fault: PaperFault };

/**
 * Reads the text of each page. Its length is said by the page's own rules: whoever knows the centre says it again by
 * the centre's.
 */
export function readingOf(pages: readonly string[]): Reading {
  const words = pages.reduce((sum, text) => sum + (text.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’-]*/gu)?.length ?? 0), 0);
  const sections = sectionsOf(pages);
  const annexesFrom = sections.find(({ section }) => section === 'annexes')?.page ?? null;
  const mainPages = mainPagesOf(pages, annexesFrom);
  const warnings: PaperWarning[] = [
    ...(isScan(pages) ? ['SCAN' as const] : []),
    ...(isOfUnusualLength(mainPages, PAGE_DATA.reportPages) ? ['LENGTH' as const] : []),
  ];
  return {
    words,
    mainPages,
    annexesFrom,
    warnings,
    sections,
    spans: pages.flatMap((text, index) => (isContents(text) ? [] : spansOf(text, index + 1))),
  };
}

/** A page that ends the report and begins the annexes is still a page of the report. */
function mainPagesOf(pages: readonly string[], annexesFrom: number | null): number {
  if (annexesFrom === null) return pages.length;
  return headsPage(pages[annexesFrom - 1] ?? '', 'annexes') ? annexesFrom - 1 : annexesFrom;
}

/** Half of the pages without text, as the scanner leaves them. */
function isScan(pages: readonly string[]): boolean {
  const bare = pages.filter((text) => (text.match(/\p{L}/gu)?.length ?? 0) < FEWEST_LETTERS).length;
  return pages.length > 0 && bare * 2 >= pages.length;
}

function sectionsOf(pages: readonly string[]): { section: Section; page: number }[] {
  const found = new Map<Section, number>();
  pages.forEach((text, index) => {
    if (isContents(text)) return;
    for (const line of text.split('\n')) {
      const section = sectionOf(line);
      // Nothing is annexed before the second page, whatever its title says.
      if (section && !found.has(section) && (section !== 'annexes' || index > 0)) found.set(section, index + 1);
    }
  });
  return SECTIONS.filter((section) => found.has(section)).map((section) => ({
    section,
    page: found.get(section) ?? 0,
  }));
}
