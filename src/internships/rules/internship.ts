import type { Living } from '../../platform/lifecycle/rules/index.js';

/** The states of an internship, in the order of its way; printed in docs/lifecycles.md. */
export const INTERNSHIP_STATES = [
  'DRAFT',
  'SUBMITTED',
  'RETURNED',
  'TEACHER_APPROVED',
  'SIGNING',
  'SIGNED',
  'IN_PROGRESS',
  'INTERRUPTED',
  'COMPLETED',
  'CERTIFIED',
  'REFUSED',
  'CANCELLED',
  'LAPSED',
] as const;
export type InternshipState = (typeof INTERNSHIP_STATES)[number];

/**
 * As what the student is a trainee. The internship law binds initial training; elsewhere it warns (finding 4, L124-1).
 */
export const TRAINEE_STATUSES = ['INITIAL', 'CONTINUING', 'ALTERNANCE'] as const;
export type TraineeStatus = (typeof TRAINEE_STATUSES)[number];

/** What a person can be to one internship. */
export type InternshipStanding = 'author' | 'teacher' | 'registry' | 'coordinator';

/** An internship under its agreement, as one reader sees it. Days are the centre's. */
export interface Internship extends Living<InternshipState> {
  readonly number: string;
  readonly studentId: string;
  readonly diplomaId: string;
  readonly centreId: string;
  readonly traineeStatus: TraineeStatus;
  readonly stateSince: Date;
  readonly openedAt: Date;
  /** The experience on which the need of an internship is weighed (R27). */
  readonly declarationId: string;
  /** The terms as they are prepared, or as they were last filed, signed, amended. */
  readonly termsId: string;
  /** The referent teacher of the filed terms; null before. */
  readonly teacherId: string | null;
  /** Since when they follow it no longer, without a seat by which they teach there; null while they do. */
  readonly teacherEndedAt: Date | null;
  /** The day of the complete request that counts for the fifteen days (R35). */
  readonly filedOn: string | null;
  /** The days of the filed terms; null while they are being written. */
  readonly startsOn: string | null;
  readonly endsOn: string | null;
  /** An amendment was signed since it came to where it is (L124-15). */
  readonly amendedSince: boolean;
}

/** The people who sign, in the order of the page (D124-4). */
export const PARTIES = ['TRAINEE', 'HOST', 'INSTITUTION', 'TEACHER', 'TUTOR'] as const;
export type Party = (typeof PARTIES)[number];

/**
 * What the institution makes of an interrupted internship: what was done counts, or something else is set (L124-15).
 */
export const SETTLEMENTS = ['VALIDATED', 'ALTERNATIVE'] as const;
export type Settlement = (typeof SETTLEMENTS)[number];
