/** Why a PDF is refused. Each has its sentence, with what to do. */
export const PAPER_FAULTS = [
  'EMPTY',
  'TOO_BIG',
  'NOT_PDF',
  'UNREADABLE',
  'PASSWORD',
  'ENCRYPTED',
  'TRAILING_DATA',
  'NO_PAGES',
  'TOO_MANY_PAGES',
  'TOO_COMPLEX',
  'JAVASCRIPT',
  'LAUNCH',
  'SUBMIT_FORM',
  'REMOTE_GOTO',
  'AUTO_URI',
  'MEDIA',
  'XFA',
  'ATTACHMENT',
  'VIRUS',
  'NOT_SCANNED',
] as const;
export type PaperFault = (typeof PAPER_FAULTS)[number];

/** What is said of a PDF that is accepted all the same. */
export const PAPER_WARNINGS = ['SCAN', 'LENGTH', 'FONTS_NOT_EMBEDDED', 'SIGNED'] as const;
export type PaperWarning = (typeof PAPER_WARNINGS)[number];

/**
 * What is known beside the fault, where the way out depends on it: a Word file, a PDF behind other bytes, one that may
 * not be printed.
 */
export type OtherKind = 'word' | 'pdf-behind' | 'unprintable';

/** What was found of a PDF: accepted with its number of pages, or refused and why. */
export type Verdict =
  | { readonly accepted: true; readonly pages: number; readonly warnings: readonly PaperWarning[] }
  | { readonly accepted: false; readonly fault: PaperFault; readonly is?: OtherKind };

/** 25 MB a file, 60 MB a dossier, 400 pages: more is not a report. */
export const LIMITS = {
  fileBytes: 25_000_000,
  dossierBytes: 60_000_000,
  pages: 400,
} as const;
