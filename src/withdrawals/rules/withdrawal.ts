import type { LocalDate } from '../../platform/clock/rules/index.js';
import type { Lifecycle, Living, Move } from '../../platform/lifecycle/rules/index.js';
import { refuse, type Refusal } from '../../platform/refusal/rules/index.js';
import { heardFrom } from './withdrawal-time.js';

/** The states of a withdrawal, in the order of its way; printed in docs/lifecycles.md. */
export const WITHDRAWAL_STATES = ['OPENED', 'HEARD', 'SCHEDULED', 'DONE', 'ABANDONED'] as const;
export type WithdrawalState = (typeof WITHDRAWAL_STATES)[number];

/**
 * Why a signed decision may be taken back: it is unlawful (four months, L242-1), it was obtained by fraud, or its student
 * asks for it, in their favour (decision 12).
 */
export const GROUNDS = ['unlawful', 'fraud', 'request'] as const;
export type Ground = (typeof GROUNDS)[number];

/** The offices that may open one. */
export const OFFICES = ['president', 'general-administrator'] as const;
export type Office = (typeof OFFICES)[number];

/**
 * What a person can be to one withdrawal. Its opener is whoever holds the office that opened it: an office is handed on,
 * and what it began is not left without anybody.
 */
export type WithdrawalStanding = 'student' | 'opener' | 'secretary' | 'registry' | 'member' | Office;

/** The withdrawal (retrait) of what a jury decided. */
export interface Withdrawal extends Living<WithdrawalState> {
  readonly reportId: string;
  readonly decisionId: string;
  readonly studentId: string;
  readonly centreId: string;
  readonly juryId: string;
  readonly ground: Ground;
  /** What is held against the decision; on the student's request, what they ask. */
  readonly heldAgainst: string;
  readonly openedAs: Office;
  readonly openedAt: Date;
  /** The last day on which the withdrawing minutes may be signed; none for fraud, nor on the student's request. */
  readonly lastDay: LocalDate | null;
  /** The student asked to be heard in person. */
  readonly asksToSpeak: boolean;
  /** They said in writing that they have finished. */
  readonly hasFinished: boolean;
  /** They were heard in person: there is a record of it. */
  readonly hasSpoken: boolean;
  readonly stateSince: Date;
}

/** The days that the hearing is counted by, where its student is; and today at the jury, where its last day is counted. */
export interface HearingFacts {
  readonly openedOn: LocalDate;
  readonly today: LocalDate;
  readonly todayAtJury: LocalDate;
}

/** Whoever asked to be heard in person is, before anything is decided of them (L122-1). */
const beforeTheySpoke = ({ asksToSpeak, hasSpoken }: Withdrawal): Refusal | undefined =>
  asksToSpeak && !hasSpoken ? refuse(409, 'withdrawals.notHeardInPerson') : undefined;

/** Fifteen days at least, unless they have finished, or asked for it themselves (decision 12). */
function beforeTheirDays(facts: HearingFacts, { ground, hasFinished, lastDay }: Withdrawal): Refusal | undefined {
  if (lastDay !== null && facts.todayAtJury > lastDay) return refuse(409, 'withdrawals.over', { lastDay });
  const from = heardFrom(facts.openedOn);
  return ground === 'request' || hasFinished || facts.today >= from
    ? undefined
    : refuse(409, 'withdrawals.notYetHeard', { from });
}

/**
 * The clock gives up what may not be done any more, and the portal what has no object; whoever opened it may give it up at
 * any time.
 */
function notOver(facts: { readonly today: LocalDate }, { lastDay, standings }: Withdrawal): Refusal | undefined {
  return standings.includes('clock') && (lastDay === null || facts.today <= lastDay)
    ? refuse(409, 'withdrawals.notOver')
    : undefined;
}

/**
 * The whole life of a withdrawal. Only a jury changes what a jury decided: heard, it waits for an agenda; put back, it
 * waits again; the minutes of its new deliberation end it.
 */
export const WITHDRAWAL_MOVES = {
  open: { from: [], to: 'OPENED', by: ['president', 'general-administrator'], form: true },
  hear: { from: ['OPENED'], to: 'HEARD', by: ['opener'], unless: beforeTheySpoke, needs: beforeTheirDays },
  schedule: { from: ['HEARD'], to: 'SCHEDULED', by: ['secretary'], form: true },
  unschedule: { from: ['SCHEDULED'], to: 'HEARD', by: ['secretary', 'system'], reason: true, form: true },
  done: { from: ['SCHEDULED'], to: 'DONE', by: ['system'] },
  abandon: {
    from: ['OPENED', 'HEARD', 'SCHEDULED'],
    to: 'ABANDONED',
    by: ['opener', 'clock', 'system'],
    reason: true,
    needs: notOver,
  },
} as const satisfies Record<string, Move<WithdrawalState, WithdrawalStanding, Withdrawal, never>>;

/** A move of the table, by name. */
export type WithdrawalMove = keyof typeof WITHDRAWAL_MOVES;

/** The table with its ends, by which moves are made, offered and refused. */
export const WITHDRAWAL_LIFECYCLE: Lifecycle<WithdrawalState, Withdrawal, typeof WITHDRAWAL_MOVES> = {
  name: 'withdrawal',
  states: WITHDRAWAL_STATES,
  ends: ['DONE', 'ABANDONED'],
  moves: WITHDRAWAL_MOVES,
};
