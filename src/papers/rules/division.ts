import type { ReportPages } from '../../experience/rules/index.js';

/** How the pages of a PDF are shared between a report and the annexes at its end. */
export interface Division {
  /** Pages before the annexes. */
  readonly mainPages: number;
  /** The page where the annexes begin; null when there are none. */
  readonly annexesFrom: number | null;
  /** Its student said so; otherwise a program proposes it. */
  readonly confirmed: boolean;
}

/** What is known of it: the pages of the PDF, what its reading found, and what its student said. */
export interface Divided {
  readonly pages: number | null;
  readonly proposed: Omit<Division, 'confirmed'> | null;
  readonly annexesConfirmed: boolean;
  readonly annexesFrom: number | null;
}

/** The division that counts: the student's, else the reading's (R45). Null while nobody knows. */
export function divisionOf({ pages, proposed, annexesConfirmed, annexesFrom }: Divided): Division | null {
  if (!annexesConfirmed) return proposed && { ...proposed, confirmed: false };
  // The page that the reading found to end the report and begin the annexes stays a page of the report.
  if (proposed && proposed.annexesFrom === annexesFrom) return { ...proposed, confirmed: true };
  return {
    mainPages: annexesFrom === null ? (pages ?? proposed?.mainPages ?? 0) : annexesFrom - 1,
    annexesFrom,
    confirmed: true,
  };
}

/** Whether a report is shorter or longer than the rules expect (R39): worth saying, and never more. */
export function isOfUnusualLength(mainPages: number, { least, most }: ReportPages): boolean {
  return mainPages < least || mainPages > most;
}
