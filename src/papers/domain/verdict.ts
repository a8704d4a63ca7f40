/** Why a PDF is refused. Each has its sentence, with what to do. */
export const PAPER_FAULTS = [
  'EMPTY', 'TOO_BIG', 'NOT_PDF', 'WORD', 'UNREADABLE', 'PASSWORD', 'ENCRYPTED', 'TRAILING_DATA', 'TOO_MANY_PAGES', 'NO_PAGES', 'TOO_COMPLEX',
] as const;
export type PaperFault = (typeof PAPER_FAULTS)[number];

/** What was found of a PDF: accepted with its number of pages, or refused and why. */
export type Verdict = { readonly accepted: true; readonly pages: number } | { readonly accepted: false; readonly fault: PaperFault };

/** 25 MB a file, 60 MB a dossier, 400 pages: more is not a report. */
export const LIMITS = { fileBytes: 25_000_000, dossierBytes: 60_000_000, pages: 400, wallClockMs: 15_000 } as const;
