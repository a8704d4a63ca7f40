import { refuse, refuseAll, type Refusal } from '../../platform/refusal/rules/index.js';
import { DECISION_SENSES, type DecisionSense } from './decision.js';
import { isUnderNewLaw, type JurySession } from './session.js';

/**
 * Why a jury deliberates anew (decision 12): an appeal upheld, a judgment, the withdrawal of what was unlawful, what the
 * student asks in their favour, a fraud.
 */
export const GROUNDS = ['appeal', 'judgment', 'withdrawal', 'student', 'fraud'] as const;
export type Ground = (typeof GROUNDS)[number];

/** A new deliberation that waits for an agenda, or is on one. */
export interface Awaited {
  readonly ground: Ground;
  /** The last day on which its minutes may be signed; null where time does not run. */
  readonly lastDay: string | null;
  readonly juryId: string;
}

/** What the agenda that it would be put on is measured against. */
export interface PutAnewFacts {
  readonly session: Pick<JurySession, 'juryId' | 'law' | 'heldOn' | 'state'>;
  readonly isOnAgenda: boolean;
  /** A file that follows this one is before a jury, or has its credits. */
  readonly isFollowedByJury: boolean;
}

/** Why a new deliberation is not put on an agenda: it has one, or this one is not open, not its jury’s, or too late. */
export function notPutAnew(
  awaited: Awaited,
  { session, isOnAgenda, isFollowedByJury }: PutAnewFacts,
): Refusal | undefined {
  if (isOnAgenda) return refuse(409, 'jury.anewOnAgendaAlready');
  if (isFollowedByJury) return refuse(409, 'jury.anewFollowed');
  if (session.state !== 'OPEN') return refuse(409, 'jury.anewSessionNotOpen', undefined, 'session');
  return refuseAll(
    session.juryId === awaited.juryId ? undefined : refuse(422, 'jury.anewOfAnotherJury', undefined, 'session'),
    isUnderNewLaw(session) ? undefined : refuse(422, 'jury.anewUnderFormerLaw', undefined, 'session'),
    awaited.lastDay !== null && session.heldOn > awaited.lastDay
      ? refuse(422, 'jury.anewTooLate', { day: awaited.lastDay }, 'session')
      : undefined,
  );
}

/** What else a new deliberation is measured against: what it would replace, and what was begun since. */
export interface AnewFacts {
  readonly ground: Ground;
  readonly senseBefore: DecisionSense;
  /** The student has another file, or another request of the same year, under way for the same diploma. */
  readonly hasSuccessor: boolean;
}

const FAVOUR: Readonly<Record<DecisionSense, number>> = { UNFAVOURABLE: 0, MORE: 1, FAVOURABLE: 2 };

/**
 * Why a new deliberation may not go this way: where the student began anew it may validate or not, never ask for more;
 * and what they asked themselves goes in their favour only.
 */
export function notDecidedAnew(
  sense: DecisionSense,
  { ground, senseBefore, hasSuccessor }: AnewFacts,
): Refusal | undefined {
  if (sense === 'MORE' && hasSuccessor) return refuse(409, 'jury.anewMoreWithSuccessor', undefined, 'sense');
  return ground === 'student' && FAVOUR[sense] < FAVOUR[senseBefore]
    ? refuse(409, 'jury.anewAgainstStudent', undefined, 'sense')
    : undefined;
}

/** The senses that a form offers: all, but those that a student who asked for it would lose by. */
export function sensesToDecide(anew: Pick<AnewFacts, 'ground' | 'senseBefore'> | null): readonly DecisionSense[] {
  return DECISION_SENSES.filter(
    (sense) => anew === null || notDecidedAnew(sense, { ...anew, hasSuccessor: false }) === undefined,
  );
}

/** Why minutes are not signed today: a decision that they would replace may be taken back no more (W23). */
export function notSignedAnew(
  { lastDay }: Pick<Awaited, 'lastDay'>,
  { student, today }: { readonly student: string; readonly today: string },
): Refusal | undefined {
  return lastDay !== null && today > lastDay ? refuse(409, 'jury.anewOver', { day: lastDay, student }) : undefined;
}

/** The life of a signed decision: facts that come to it, for it is never edited. */
export const DECISION_LIVES = ['TAKEN', 'NOTIFIED', 'REPLACED', 'ANNULLED'] as const;
export type DecisionLife = (typeof DECISION_LIVES)[number];

/** How far a signed decision is. What replaced or annulled it stands over its notification. */
export function lifeOfDecision(facts: {
  readonly isNotified: boolean;
  readonly isReplaced: boolean;
  readonly isAnnulled: boolean;
}): DecisionLife {
  if (facts.isReplaced) return 'REPLACED';
  if (facts.isAnnulled) return 'ANNULLED';
  return facts.isNotified ? 'NOTIFIED' : 'TAKEN';
}

/** Whether a signed decision stands: what was replaced or annulled is neither corrected nor appealed against. */
export function isInForce(facts: { readonly replaced: unknown; readonly annulled: unknown }): boolean {
  return facts.replaced === null && facts.annulled === null;
}
