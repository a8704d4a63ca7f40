import type { LocalDate } from '../../platform/clock/rules/index.js';
import type { Living } from '../../platform/lifecycle/rules/index.js';

/** The states of a session, in the order of its way; printed in docs/lifecycles.md. */
export const SESSION_STATES = [
  'PLANNED',
  'OPEN',
  'LOCKED',
  'DELIBERATING',
  'MINUTES_DRAFT',
  'MINUTES_SIGNED',
  'CANCELLED',
] as const;
export type SessionState = (typeof SESSION_STATES)[number];

/** Whether the jury sits, or has sat, and its minutes are not signed. */
export function hasSat(state: SessionState): boolean {
  return state === 'DELIBERATING' || state === 'MINUTES_DRAFT';
}

/** What a person can be to one session of a national jury. */
export type SessionStanding =
  | 'secretary'
  | 'president'
  | 'member'
  /** They have a part of its minutes to sign; then, signed it. */
  | 'signer'
  | 'signatory'
  /** They may cancel it while it deliberates, and read nothing of its files. */
  | 'general-administrator';

/** Who may sit: teachers, researchers and qualified persons (L613-1). */
export const MEMBER_QUALITIES = ['teacher', 'researcher', 'qualified'] as const;
export type MemberQuality = (typeof MEMBER_QUALITIES)[number];

/**
 * What the order makes of somebody. A substitute sits only once they have taken a member's place (decision 11); the
 * substitute chair is a member, and presides where the president cannot.
 */
export const PLACES = ['president', 'substitute-chair', 'member', 'substitute'] as const;
export type Place = (typeof PLACES)[number];

/**
 * The day of the law under which a jury is composed of three at least, by a published order, the secretary not among
 * them (decisions 9–11). A session that was composed before is under the law before it, and stays as it was.
 */
export const NEW_LAW: LocalDate = '2026-11-30';

/** Whether what is asked since then is asked of this session. */
export function isUnderNewLaw({ law }: Pick<JurySession, 'law'>): boolean {
  return law >= NEW_LAW;
}

/** A session of a national jury, as one reader sees it. */
export interface JurySession extends Living<SessionState> {
  readonly number: string;
  readonly juryId: string;
  readonly stateSince: Date;
  readonly heldOn: string;
  /** The last day on which files are put on its agenda. */
  readonly closesOn: string;
  readonly place: string;
  /** The day of the law that it is under. */
  readonly law: LocalDate;
  readonly appointmentReference: string | null;
  readonly appointmentDate: string | null;
  readonly quorum: number | null;
}

export interface AttendanceFacts {
  readonly notNoted: number;
  readonly present: number;
  readonly quorum: number;
  readonly hasChair: boolean;
  /** Today where the jury sits. */
  readonly today: string;
}

export interface AgendaFacts {
  readonly undecided: number;
  /** Who is there, under the law before; since then each file has its own quorum and its own chair. */
  readonly presence: Pick<AttendanceFacts, 'present' | 'quorum' | 'hasChair'> | null;
}

export interface LockFacts {
  /** Today in the institution's time zone; the clock locks only after the closing date. */
  readonly today: string;
}
