import { PDFDocument, PDFInvalidObject, PDFName, type PDFContext, type PDFObject } from 'pdf-lib';
import type { Verdict } from '../rules/index.js';
import { LIMITS, type OtherKind, type PaperFault } from '../rules/verdict.js';
import { activeContent } from './active-content.js';
import { isOutsize, warningsOf } from './appearance.js';
import { arrayOf, dictOf } from './objects.js';
import { protectionOf } from './protection.js';

const refused = (fault: PaperFault, is?: OtherKind): Verdict & { readonly accepted: false } => ({
  accepted: false,
  fault,
  ...(is && { is }),
});
/** How far a header is looked for, behind what a printer or a mail program put before it. */
const FIRST_BYTES = 64 * 1024;

/** What the structure of a PDF says. Runs in the contained child only: any parser can be made to hang or swell. */
export async function inspectStructure(bytes: Buffer): Promise<Verdict> {
  const before = faultBeforeParsing(bytes);
  if (before) return refused(before, before === 'NOT_PDF' ? otherKindOf(bytes) : undefined);
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
    return isEncryption(error) ? protectionOf(bytes) : refused('UNREADABLE');
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

/**
 * A file that is no PDF from its first byte, when it shows what it is. What another program would read in it is not our
 * business: it is refused.
 */
function otherKindOf(bytes: Buffer): OtherKind | undefined {
  if (isWord(bytes)) return 'word';
  return bytes.subarray(0, FIRST_BYTES).includes('%PDF-') && bytes.includes('%%EOF') ? 'pdf-behind' : undefined;
}

function isWord(bytes: Buffer): boolean {
  const oldWord = bytes.subarray(0, 4).equals(Buffer.from([0xd0, 0xcf, 0x11, 0xe0]));
  const zipped = bytes.subarray(0, 4).equals(Buffer.from('PK\u0003\u0004')) && bytes.includes('word/');
  return oldWord || zipped;
}

/**
 * The parser steps over what it cannot read, and goes on. Of a stream of objects that is not allowed: nobody knows what
 * it holds, and it may not have been readable within the memory that we give.
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

/**
 * Walks the page tree: the count written in the file is never believed. A page that two lists hold is two pages; a list
 * that stands among its own ancestors is followed once. What lies under a list is counted once and remembered, or lists
 * that hold one another twice over would be walked for ever. Undefined when there is no tree.
 */
function countPages(document: PDFDocument): number | undefined {
  const root = document.catalog.get(PDFName.of('Pages'));
  if (!root) return undefined;
  const { context } = document;
  const under = new Map<PDFObject, number>();
  const open = new Set<PDFObject>();
  const kidsOf = (node: PDFObject): readonly PDFObject[] | undefined =>
    arrayOf(dictOf(node, context)?.get(PDFName.of('Kids')), context)?.asArray();
  const waiting: PDFObject[] = [root];
  for (let node = waiting.at(-1); node; node = waiting.at(-1)) {
    const kids = kidsOf(node);
    if (under.has(node) || !kids) {
      if (!under.has(node)) under.set(node, dictOf(node, context) ? 1 : 0);
      waiting.pop();
    } else if (open.has(node)) {
      open.delete(node);
      under.set(node, Math.min(LIMITS.pages + 1, sum(kids.map((kid) => under.get(kid) ?? 0))));
      waiting.pop();
    } else {
      open.add(node);
      for (const kid of kids) if (!open.has(kid) && !under.has(kid)) waiting.push(kid);
    }
  }
  return under.get(root);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0);
}
