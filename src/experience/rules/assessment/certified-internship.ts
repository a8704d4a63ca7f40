import type { CompletedInternship } from './internship-length.js';

/** An internship as it was certified once over, with its effective presence. */
export interface CertifiedInternship extends CompletedInternship {
  readonly rate: number;
  readonly hours: number;
  readonly inSpecialty: boolean;
}

/**
 * What is certified of a student's internships for a diploma, and whether the report that presents them stands accepted
 * (R5).
 */
export interface InternshipFacts {
  readonly certified: readonly CertifiedInternship[];
  readonly reportAccepted: boolean;
}

/** Whether a certified internship counts, or why it does not. */
export type InternshipCount = 'counted' | 'outOfSpecialty' | 'notOver' | 'reportAwaited';

/** C14: in the specialty, over by the reference date, its report accepted. */
export function countOf(
  { inSpecialty, to }: CertifiedInternship,
  { reportAccepted }: InternshipFacts,
  on: string,
): InternshipCount {
  if (!inSpecialty) return 'outOfSpecialty';
  if (to > on) return 'notOver';
  return reportAccepted ? 'counted' : 'reportAwaited';
}

/** Those that count on a day: several add up, as C13 says. */
export function countedOf(facts: InternshipFacts, on: string): CertifiedInternship[] {
  return facts.certified.filter((internship) => countOf(internship, facts, on) === 'counted');
}
