import { PDFDocument, PDFInvalidObject, PDFName, type PDFContext, type PDFObject } from 'pdf-lib';
import type { Verdict } from '../domain/index.js';
import { LIMITS, type PaperFault } from '../domain/verdict.js';
import { activeContent } from './active-content.js';
import { isOutsize, warningsOf } from './appearance.js';
import { arrayOf, dictOf } from './objects.js';

const refused = (fault: PaperFault): Verdict & { readonly accepted: false } => ({ accepted: false, fault });

/** What the structure of a PDF says. Runs in the contained child only: any parser can be made to hang or swell. */
export async function inspectStructure(bytes: Buffer): Promise<Verdict> {
  const before = faultBeforeParsing(bytes);
  if (before) return before === 'NOT_PDF' && isWord(bytes) ? { ...refused(before), is: 'word' } : refused(before);
  try {
    const document = await PDFDocument.load(bytes, { updateMetadata: false, throwOnInvalidObject: false });
    if (hidesObjects(document.context)) return refused('TOO_COMPLEX');
    const active = activeContent(document);
    if (active) return refused(active);
    const pages = countPages(document);
    if (pages === undefined || pages === 0) return refused('NO_PAGES');
    if (pages > LIMITS.pages) return refused('TOO_MANY_PAGES');
    return isOutsize(document) ? refused('TOO_COMPLEX') : { accepted: true, pages, warnings: warningsOf(document) };
  } catch (error) {
    return refused(isEncryption(error) ? 'ENCRYPTED' : 'UNREADABLE');
  }
}

/** What can be seen without parsing, and must be: rubbish after the end hangs the parser. */
function faultBeforeParsing(bytes: Buffer): PaperFault | undefined {
  if (bytes.length === 0) return 'EMPTY';
  if (!bytes.subarray(0, 5).equals(Buffer.from('%PDF-'))) return 'NOT_PDF';
  const end = bytes.lastIndexOf('%%EOF');
  if (end < 0) return 'UNREADABLE';
  const rest = bytes.subarray(end + 5);
  if (rest.every((byte) => byte === 0 || byte === 9 || byte === 10 || byte === 12 || byte === 13 || byte === 32))
    return undefined;
  // A file made for the web has an early end too: what follows it is the PDF itself, cut before its own end.
  return /(?:^|\s)\d+ \d+ obj\b/.test(rest.subarray(0, 1024).toString('latin1')) ? 'UNREADABLE' : 'TRAILING_DATA';
}

/** pdf-lib's own class of error does not survive its compilation: its message does. */
function isEncryption(error: unknown): boolean {
  return error instanceof Error && error.message.includes('is encrypted');
}

function isWord(bytes: Buffer): boolean {
  const oldWord = bytes.subarray(0, 4).equals(Buffer.from([0xd0, 0xcf, 0x11, 0xe0]));
  const zipped = bytes.subarray(0, 4).equals(Buffer.from('PK\u0003\u0004')) && bytes.includes('word/');
  return oldWord || zipped;
}

/**
 * The parser steps over what it cannot read, and goes on. Of a stream of objects that is not allowed: nobody knows what it holds,
 * and it may not have been readable within the memory that we give.
 */
function hidesObjects(context: PDFContext): boolean {
  return context
    .enumerateIndirectObjects()
    .some(([, object]) => object instanceof PDFInvalidObject && isObjectStream(object));
}

function isObjectStream(object: PDFInvalidObject): boolean {
  const bytes = new Uint8Array(object.sizeInBytes());
  object.copyBytesInto(bytes, 0);
  const written = Buffer.from(bytes.subarray(0, 4096)).toString('latin1');
  const plain = written.replace(/#([0-9a-f]{2})/gi, (_all, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
  return /\/ObjStm\b/.test(plain);
}

/** Walks the page tree: the count written in the file is never believed. Undefined when there is no tree. */
function countPages(document: PDFDocument): number | undefined {
  const root = document.catalog.get(PDFName.of('Pages'));
  if (!root) return undefined;
  const seen = new Set<PDFObject>();
  const waiting: PDFObject[] = [root];
  let pages = 0;
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if (seen.has(next) || pages > LIMITS.pages) continue;
    seen.add(next);
    const node = dictOf(next, document.context);
    const kids = node && arrayOf(node.get(PDFName.of('Kids')), document.context);
    if (kids) waiting.push(...kids.asArray());
    else if (node) pages += 1;
  }
  return pages;
}
