import { PDFInvalidObject, PDFName, type PDFContext, type PDFDict, type PDFDocument, type PDFObject } from 'pdf-lib';
import type { PaperFault } from '../rules/verdict.js';
import { arrayOf, dictOf, dictsOf, nameOf } from './objects.js';

/** What an action does, by its kind. Going to a page, or to an address that one clicks, is no fault. */
const ACTIONS: Readonly<Record<string, PaperFault>> = {
  JavaScript: 'JAVASCRIPT',
  Launch: 'LAUNCH',
  SubmitForm: 'SUBMIT_FORM',
  ImportData: 'SUBMIT_FORM',
  GoToR: 'REMOTE_GOTO',
  GoToE: 'REMOTE_GOTO',
  Rendition: 'MEDIA',
  Movie: 'MEDIA',
  Sound: 'MEDIA',
  RichMediaExecute: 'MEDIA',
  GoTo3DView: 'MEDIA',
};
const ANNOTATIONS: Readonly<Record<string, PaperFault>> = {
  RichMedia: 'MEDIA',
  Movie: 'MEDIA',
  Sound: 'MEDIA',
  Screen: 'MEDIA',
  '3D': 'MEDIA',
  FileAttachment: 'ATTACHMENT',
};
/** In an object that the parser stepped over, another reader may still see them. */
const HIDDEN: readonly (readonly [RegExp, PaperFault])[] = [
  [/\/(?:JavaScript|JS)\b/, 'JAVASCRIPT'],
  [/\/Launch\b/, 'LAUNCH'],
  [/\/(?:SubmitForm|ImportData)\b/, 'SUBMIT_FORM'],
  [/\/(?:RichMedia|Rendition|Movie)\b/, 'MEDIA'],
  [/\/XFA\b/, 'XFA'],
  [/\/(?:EmbeddedFiles?|FileAttachment)\b/, 'ATTACHMENT'],
];
/** The one to say when a file has several: what is most dangerous first. */
const ORDER: readonly PaperFault[] = [
  'JAVASCRIPT',
  'LAUNCH',
  'SUBMIT_FORM',
  'XFA',
  'MEDIA',
  'ATTACHMENT',
  'REMOTE_GOTO',
  'AUTO_URI',
];
const MOST_HOPS = 100;
const SCANNED_BYTES = 1_000_000;

const key = (name: string): PDFName => PDFName.of(name);
const [S, JS, XFA, EF, SUBTYPE, TYPE, AA, OPEN, NEXT] = [
  'S',
  'JS',
  'XFA',
  'EF',
  'Subtype',
  'Type',
  'AA',
  'OpenAction',
  'Next',
].map(key) as [PDFName, PDFName, PDFName, PDFName, PDFName, PDFName, PDFName, PDFName, PDFName];

/**
 * What a file would do by itself, or carries along: found only by looking at every object. Undefined when it just lies
 * there.
 */
export function activeContent({ context }: PDFDocument): PaperFault | undefined {
  const found = new Set<PaperFault>();
  for (const dict of dictsOf(context)) {
    const fault = faultOf(dict, context);
    if (fault) found.add(fault);
    if (opensAddress(dict, context)) found.add('AUTO_URI');
  }
  for (const [, object] of context.enumerateIndirectObjects()) {
    if (object instanceof PDFInvalidObject) for (const fault of hiddenIn(object)) found.add(fault);
  }
  return ORDER.find((fault) => found.has(fault));
}

function faultOf(dict: PDFDict, context: PDFContext): PaperFault | undefined {
  if (dict.has(JS)) return 'JAVASCRIPT';
  if (dict.has(XFA)) return 'XFA';
  if (dict.has(EF) || nameOf(dict.get(TYPE), context) === 'EmbeddedFile') return 'ATTACHMENT';
  const action = nameOf(dict.get(S), context);
  if (action !== undefined && Object.hasOwn(ACTIONS, action)) return ACTIONS[action];
  const annotation = nameOf(dict.get(SUBTYPE), context);
  return annotation !== undefined && Object.hasOwn(ANNOTATIONS, annotation) ? ANNOTATIONS[annotation] : undefined;
}

/**
 * An address that opens without a click: when the file opens, or when a page or a field is entered, and whatever
 * follows.
 */
function opensAddress(dict: PDFDict, context: PDFContext): boolean {
  const triggers = dictOf(dict.get(AA), context)?.values() ?? [];
  const waiting: (PDFObject | undefined)[] = [dict.get(OPEN), ...triggers];
  for (let hops = 0; waiting.length > 0 && hops < MOST_HOPS; hops += 1) {
    const next = waiting.pop();
    const action = dictOf(next, context);
    if (nameOf(action?.get(S), context) === 'URI') return true;
    const following = action?.get(NEXT);
    if (following) waiting.push(...(arrayOf(following, context)?.asArray() ?? [following]));
  }
  return false;
}

function hiddenIn(object: PDFInvalidObject): PaperFault[] {
  const bytes = new Uint8Array(object.sizeInBytes());
  object.copyBytesInto(bytes, 0);
  const written = Buffer.from(bytes.subarray(0, SCANNED_BYTES))
    .toString('latin1')
    .replace(/#([0-9a-f]{2})/gi, (_all, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
  return HIDDEN.filter(([pattern]) => pattern.test(written)).map(([, fault]) => fault);
}
