import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { readingOf, type ReadVerdict } from '../domain/reading.js';
import type { PaperFault } from '../domain/verdict.js';

/** What is kept of the text of one page: more is no page that anybody wrote. */
const LONGEST_PAGE = 20_000;

/** Reads the text of a PDF, page after page. Runs in the contained child only: it is here that what swells when it is unpacked shows itself. */
export async function readText(bytes: Buffer): Promise<ReadVerdict> {
  const pdfjs = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const home = path.dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
  const opening = pdfjs.getDocument({
    data: new Uint8Array(bytes),
    verbosity: pdfjs.VerbosityLevel.ERRORS,
    isEvalSupported: false,
    useWasm: false,
    enableXfa: false,
    disableFontFace: true,
    useSystemFonts: false,
    cMapUrl: `${pathToFileURL(path.join(home, 'cmaps')).pathname}/`,
    standardFontDataUrl: `${pathToFileURL(path.join(home, 'standard_fonts')).pathname}/`,
  });
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

type OpenDocument = Awaited<ReturnType<(typeof import('pdfjs-dist/legacy/build/pdf.mjs'))['getDocument']>['promise']>;

async function textOfPage(document: OpenDocument, number: number): Promise<string> {
  const page = await document.getPage(number);
  try {
    const { items } = await page.getTextContent();
    const text = items.map((item) => ('str' in item ? `${item.str}${item.hasEOL ? '\n' : ''}` : '')).join('');
    // What cannot be kept as text by a database, nor read by anybody.
    return text
      .replace(/(?![\n\t])\p{Cc}|\p{Cs}/gu, '')
      .normalize('NFC')
      .slice(0, LONGEST_PAGE);
  } finally {
    page.cleanup();
  }
}

function faultOf(error: unknown): PaperFault {
  return error instanceof Error && error.name === 'PasswordException' ? 'ENCRYPTED' : 'UNREADABLE';
}
