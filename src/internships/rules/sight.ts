import type { InternshipStanding } from './internship.js';

/** What sight asks of whoever looks at an internship: who they are, and the centres of their seats. */
export interface InternshipSight {
  readonly personId: string;
  readonly registryOf: readonly string[];
  readonly coordinatorOf: readonly string[];
}

/** What sight asks of an internship. */
export interface SeenInternship {
  readonly studentId: string;
  readonly centreId: string;
  readonly teacherId: string | null;
  /** Since when the referent teacher follows it no longer: they lost the seat by which they taught there. */
  readonly teacherEndedAt: Date | null;
}

/**
 * What the reader is to an internship. Its host and its tutor read what they sign, by their own link, and nothing else.
 */
export function internshipStandings(reader: InternshipSight, internship: SeenInternship): InternshipStanding[] {
  return [
    ...(internship.studentId === reader.personId ? (['author'] as const) : []),
    ...(internship.teacherId === reader.personId && internship.teacherEndedAt === null ? (['teacher'] as const) : []),
    ...(reader.registryOf.includes(internship.centreId) ? (['registry'] as const) : []),
    ...(reader.coordinatorOf.includes(internship.centreId) ? (['coordinator'] as const) : []),
  ];
}

/**
 * Who may see an internship: its student, its referent teacher once it is filed and as long as they teach there, its centre. The SQL of the store says
 * the same.
 */
export function canSeeInternship(reader: InternshipSight, internship: SeenInternship): boolean {
  return internshipStandings(reader, internship).length > 0;
}
