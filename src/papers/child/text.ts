import { readingOf, type ReadVerdict } from '../rules/reading.js';
import type { PaperFault } from '../rules/verdict.js';
import { textOfDrawings } from './drawn-text.js';
import { asksForPassword, openPdf } from './open-pdf.js';

/** What is kept of the text of one page: more is no page that anybody wrote. */
const LONGEST_PAGE = 20_000;

/**
 * Reads the text of a PDF, page after page. Runs in the contained child only: it is here that what swells when it is
 * unpacked shows itself.
 */
export async function readText(bytes: Buffer): Promise<ReadVerdict> {
  const opening = await openPdf(bytes);
  try {
    const document = await opening.promise;
    const parts: string[][] = [];
    let areDrawn = false;
    for (let number = 1; number <= document.numPages; number += 1) {
      const page = await partsOfPage(document, number);
      parts.push(page.texts);
      areDrawn ||= page.areDrawn;
    }
    const drawings = areDrawn ? await textOfDrawings(bytes) : new Map<number, string>();
    const pages = parts.map((texts, index) => keptOf([...texts, drawings.get(index + 1) ?? '']));
    return { read: true, reading: readingOf(pages), pages };
  } catch (error) {
    return { read: false, fault: faultOf(error) };
  } finally {
    await opening.destroy();
  }
}

type OpenDocument = Awaited<Awaited<ReturnType<typeof openPdf>>['promise']>;

/** The texts of a page, and whether something else over it may have one in its drawing. */
async function partsOfPage(document: OpenDocument, number: number): Promise<{ texts: string[]; areDrawn: boolean }> {
  const page = await document.getPage(number);
  try {
    const { items } = await page.getTextContent();
    const written = items.map((item) => ('str' in item ? `${item.str}${item.hasEOL ? '\n' : ''}` : '')).join('');
    // What a form was filled with, and what was written over the page: no part of its content, and read by people all
    // the same.
    const annotations: readonly Annotation[] = await page.getAnnotations();
    const shown = annotations.filter(({ hidden }) => !hidden);
    return { texts: [written, ...shown.flatMap(textsOf)], areDrawn: shown.some(isDrawnOnly) };
  } finally {
    page.cleanup();
  }
}

/** What cannot be kept as text by a database, nor read by anybody, is left out. */
function keptOf(texts: readonly string[]): string {
  return texts
    .filter((text) => text !== '')
    .join('\n')
    .replace(/(?![\n\t])\p{Cc}|\p{Cs}/gu, '')
    .normalize('NFC')
    .slice(0, LONGEST_PAGE);
}

function textsOf({ fieldType, fieldValue, textContent }: Annotation): readonly string[] {
  if (fieldType === undefined) return textContent && textContent.length > 0 ? [textContent.join('\n')] : [];
  // A button's value is the name of a state, not a text.
  if (fieldType === 'Btn') return [];
  const values = Array.isArray(fieldValue) ? fieldValue : [fieldValue];
  return values.filter((value) => typeof value === 'string' && value.trim() !== '').map(String);
}

/** A field without its value, or a stamp: people read what is drawn there, and pdf.js does not. */
function isDrawnOnly(annotation: Annotation): boolean {
  const { subtype, fieldType, hasAppearance } = annotation;
  if (!hasAppearance || textsOf(annotation).length > 0) return false;
  return subtype === 'Stamp' || (subtype === 'Widget' && fieldType !== 'Btn');
}

/** What pdf.js says of an annotation, of which it publishes no type. */
interface Annotation {
  readonly subtype?: string;
  readonly fieldType?: string;
  readonly fieldValue?: unknown;
  readonly textContent?: readonly string[] | null;
  readonly hasAppearance?: boolean;
  readonly hidden?: boolean;
}

function faultOf(error: unknown): PaperFault {
  return asksForPassword(error) ? 'PASSWORD' : 'UNREADABLE';
}
