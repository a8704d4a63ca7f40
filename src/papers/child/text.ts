import { readingOf, type ReadVerdict } from '../rules/reading.js';
import type { PaperFault } from '../rules/verdict.js';
import { asksForPassword, openPdf } from './open-pdf.js';

/** What is kept of the text of one page: more is no page that anybody wrote. */
const LONGEST_PAGE = 20_000;

/** Reads the text of a PDF, page after page. Runs in the contained child only: it is here that what swells when it is unpacked shows itself. */
export async function readText(bytes: Buffer): Promise<ReadVerdict> {
  const opening = await openPdf(bytes);
  try {
    const document = await opening.promise;
    const pages: string[] = [];
    for (let number = 1; number <= document.numPages; number += 1) pages.push(await textOfPage(document, number));
    return { read: true, reading: readingOf(pages), pages };
  } catch (error) {
    return { read: false, fault: faultOf(error) };
  } finally {
    await opening.destroy();
  }
}

type OpenDocument = Awaited<Awaited<ReturnType<typeof openPdf>>['promise']>;

async function textOfPage(document: OpenDocument, number: number): Promise<string> {
  const page = await document.getPage(number);
  try {
    const { items } = await page.getTextContent();
    const drawn = items.map((item) => ('str' in item ? `${item.str}${item.hasEOL ? '\n' : ''}` : '')).join('');
    const text = [drawn, ...(await textOverPage(page))].join('\n');
    // What cannot be kept as text by a database, nor read by anybody.
    return text
      .replace(/(?![\n\t])\p{Cc}|\p{Cs}/gu, '')
      .normalize('NFC')
      .slice(0, LONGEST_PAGE);
  } finally {
    page.cleanup();
  }
}

/** What a form was filled with, and what was written over the page: no part of its content, and read by people all the same. */
async function textOverPage(page: Awaited<ReturnType<OpenDocument['getPage']>>): Promise<string[]> {
  const annotations: readonly Annotation[] = await page.getAnnotations();
  return annotations.flatMap(({ fieldType, fieldValue, textContent, hidden }) => {
    if (hidden) return [];
    // A button's value is the name of a state, not a text.
    if (fieldType !== undefined && fieldType !== 'Btn') {
      const values = Array.isArray(fieldValue) ? fieldValue : [fieldValue];
      return values.filter((value) => typeof value === 'string' && value.trim() !== '').map(String);
    }
    return textContent && textContent.length > 0 ? [textContent.join('\n')] : [];
  });
}

/** What pdf.js says of an annotation, of which it publishes no type. */
interface Annotation {
  readonly fieldType?: string;
  readonly fieldValue?: unknown;
  readonly textContent?: readonly string[];
  readonly hidden?: boolean;
}

function faultOf(error: unknown): PaperFault {
  return asksForPassword(error) ? 'PASSWORD' : 'UNREADABLE';
}
