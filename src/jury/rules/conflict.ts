import { refuse, refuseAll, type Refusal } from '../../platform/refusal/rules/index.js';
import { saysSomething } from '../../platform/texts/rules/index.js';
import type { SessionState } from './session.js';

/**
 * The links of personal or professional life that oblige a member to step aside from a file (decision 11). Knowing the
 * student is none.
 */
export const CONFLICT_KINDS = ['family', 'employer', 'supervision', 'interest', 'other'] as const;
export type ConflictKind = (typeof CONFLICT_KINDS)[number];

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
