import type { CompletedInternship } from './internship-length.js';

/** An internship as it was certified once over, with its effective presence. */
export interface CertifiedInternship extends CompletedInternship {
  readonly rate: number;
  readonly hours: number;
  readonly inSpecialty: boolean;
  /** Of one that no accepted report names, where each that stands accepted names others (decision 15). */
  readonly unnamed?: true | undefined;
}

/**
 * What is certified of a student's internships for a diploma, and whether a report that presents an internship stands
 * accepted (R5).
 */
export interface InternshipFacts {
  readonly certified: readonly CertifiedInternship[];
  readonly reportAccepted: boolean;
}

/** Whether a certified internship counts, or why it does not. */
export type InternshipCount = 'counted' | 'outOfSpecialty' | 'notOver' | 'reportAwaited' | 'notNamed';

/** C14: in the specialty, over by the reference date, named by a report that stands accepted. */
export function countOf(
  { inSpecialty, to, unnamed }: CertifiedInternship,
  { reportAccepted }: InternshipFacts,
  on: string,
): InternshipCount {
  if (!inSpecialty) return 'outOfSpecialty';
  if (to > on) return 'notOver';
  if (!reportAccepted) return 'reportAwaited';
  return unnamed ? 'notNamed' : 'counted';
}

/**
 * Those that count on a day. Two that one report names are part-time and together, and add up (C13); those of a report
 * deposited before reports named any add up as they did.
 */
export function countedOf(facts: InternshipFacts, on: string): CertifiedInternship[] {
  return facts.certified.filter((internship) => countOf(internship, facts, on) === 'counted');
}
