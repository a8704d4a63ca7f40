import { refuse, refuseAll, type Refusal } from '../../platform/refusal/rules/index.js';
import { saysSomething } from '../../platform/texts/rules/index.js';
import type { SessionState } from './session.js';

/**
 * The links of personal or professional life that oblige a member to step aside from a file (decision 11). Knowing the
 * student is none.
 */
export const CONFLICT_KINDS = ['family', 'employer', 'supervision', 'interest', 'other'] as const;
/**
 * Why somebody does not sit on a file: such a link; it is theirs, or they proposed its opinion, as nobody need say; or its
 * student asked it, and whoever presides agreed.
 */
export const RECUSAL_KINDS = [...CONFLICT_KINDS, 'own-file', 'opinion', 'asked'] as const;
export type ConflictKind = (typeof CONFLICT_KINDS)[number];
export type RecusalKind = (typeof RECUSAL_KINDS)[number];

/** What a member declares of themselves: the kind of the link is for all, its words for the secretary only. */
export interface Conflict {
  readonly kind: ConflictKind;
  readonly reason: string;
}

const BEFORE_THE_MINUTES: readonly SessionState[] = ['OPEN', 'LOCKED', 'DELIBERATING'];

/** Whether somebody may still step aside, or be recused: once the minutes are drafted, who sat is written. */
export function mayStepAside(state: SessionState): boolean {
  return BEFORE_THE_MINUTES.includes(state);
}

/** Why a conflict may not be declared: it is too late, or it says nothing. */
export function notDeclared({ reason }: Conflict, state: SessionState): Refusal | undefined {
  return refuseAll(
    mayStepAside(state) ? undefined : refuse(409, 'jury.recusalNotNow'),
    saysSomething(reason) ? undefined : refuse(422, 'jury.conflictMissing', undefined, 'reason'),
  );
}

/** What the lifting of a recusal is measured against. */
export interface LiftingFacts {
  readonly state: SessionState;
  /** The law keeps them from this file, whatever anybody says: it is theirs, or they proposed its opinion. */
  readonly isByLaw: boolean;
  /** A decision on the file was taken. */
  readonly isDecided: boolean;
}

/** Why a recusal noted by mistake may not be lifted, or not any more. */
export function notToBeLifted({ state, isByLaw, isDecided }: LiftingFacts): Refusal | undefined {
  if (!mayStepAside(state)) return refuse(409, 'jury.liftingNotNow');
  if (isDecided) return refuse(409, 'jury.liftingOfDecided');
  return isByLaw ? refuse(409, 'jury.recusedByLaw') : undefined;
}

/** What whoever presides answers: yes, or no with a reason. */
export interface Answer {
  readonly yes: boolean;
  readonly words: string;
}

/** Why the answer to a lifting says nothing: a refusal has its reason. */
export function notAnswered({ yes, words }: Answer): Refusal | undefined {
  return yes || saysSomething(words) ? undefined : refuse(422, 'jury.answerMissing', undefined, 'words');
}

/** What a student says of a member who judges their file. */
export interface RecusalAsked {
  readonly personId: string;
  readonly reason: string;
}

const BEFORE_THE_SITTING: readonly SessionState[] = ['OPEN', 'LOCKED'];

/** Whether a student may still say why a member should step aside: until the sitting (decision 11). */
export function mayAskForRecusal(state: SessionState): boolean {
  return BEFORE_THE_SITTING.includes(state);
}

/** Why what a student says of a member is not received: late, of nobody who judges the file, or without words. */
export function notAsked(
  { personId, reason }: RecusalAsked,
  facts: {
    readonly state: SessionState;
    readonly members: readonly { readonly personId: string; readonly isAsked: boolean }[];
  },
): Refusal | undefined {
  if (!mayAskForRecusal(facts.state)) return refuse(409, 'jury.sittingBegun');
  const member = facts.members.find((one) => one.personId === personId);
  if (member?.isAsked) return refuse(409, 'jury.recusalAskedBefore');
  return refuseAll(
    member ? undefined : refuse(422, 'jury.notOfYourJury', undefined, 'member'),
    saysSomething(reason) ? undefined : refuse(422, 'jury.recusalReasonMissing', undefined, 'reason'),
  );
}

/** Why an answer to a student is not given: too late, nobody waits for it, or without a reason, whatever it is. */
export function notAnsweredToStudent(
  { words }: Answer,
  { state, waits }: { readonly state: SessionState; readonly waits: boolean },
): Refusal | undefined {
  if (!mayStepAside(state)) return refuse(409, 'jury.recusalNotNow');
  if (!waits) return refuse(409, 'jury.nobodyWaits');
  return saysSomething(words) ? undefined : refuse(422, 'jury.answerMissing', undefined, 'words');
}
