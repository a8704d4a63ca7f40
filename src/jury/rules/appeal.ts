import type { Lifecycle, Living, Move } from '../../platform/lifecycle/rules/index.js';
import { refuse, type Refusal } from '../../platform/refusal/rules/index.js';

/** The states of an appeal, in the order of its way; printed in docs/lifecycles.md. */
export const APPEAL_STATES = [
  'FILED',
  'UNDER_REVIEW',
  'REJECTED',
  'UPHELD',
  'REJUDGED',
  'WITHDRAWN',
  'WITHOUT_OBJECT',
] as const;
export type AppealState = (typeof APPEAL_STATES)[number];

/**
 * What a person can be to one appeal. Its officer answers it, and took no part in the decision; the president of the
 * session gives their advice; the secretary of the jury reads what becomes of it.
 */
export type AppealStanding = 'author' | 'officer' | 'president' | 'secretary';

/** An administrative appeal against what a jury decided (R421-1, R421-5). */
export interface Appeal extends Living<AppealState> {
  readonly reportId: string;
  readonly decisionId: string;
  readonly studentId: string;
  readonly juryId: string;
  readonly grounds: string;
  /** The president has given their written advice, or why there is none is noted. */
  readonly advised: boolean;
  readonly filedAt: Date;
  readonly stateSince: Date;
}

/** A jury's decision is not answered for before its president was heard, in writing (decision 13). */
const beforeTheAdvice = ({ advised }: Appeal): Refusal | undefined =>
  advised ? undefined : refuse(409, 'jury.adviceMissing');

/**
 * The whole life of an appeal. Only a jury changes what a jury decided: upheld, it awaits a new deliberation, and is rejudged
 * by it. It has no object any more once what was deferred is answered, or the decision replaced or annulled. Silence is not
 * a move: the law reads it as a rejection, which is a fact beside the state.
 */
export const APPEAL_MOVES = {
  file: { from: [], to: 'FILED', by: ['author'], form: true },
  examine: { from: ['FILED'], to: 'UNDER_REVIEW', by: ['officer'] },
  reject: { from: ['FILED', 'UNDER_REVIEW'], to: 'REJECTED', by: ['officer'], reason: true, unless: beforeTheAdvice },
  uphold: { from: ['UNDER_REVIEW'], to: 'UPHELD', by: ['officer'], reason: true, unless: beforeTheAdvice },
  rejudged: { from: ['UPHELD'], to: 'REJUDGED', by: ['system'] },
  withdraw: { from: ['FILED', 'UNDER_REVIEW'], to: 'WITHDRAWN', by: ['author'] },
  close: { from: ['FILED', 'UNDER_REVIEW', 'UPHELD'], to: 'WITHOUT_OBJECT', by: ['system'], reason: true },
} as const satisfies Record<string, Move<AppealState, AppealStanding, Appeal, never>>;

/** A move of the table, by name. */
export type AppealMove = keyof typeof APPEAL_MOVES;

/** The table with its ends, by which moves are made, offered and refused. */
export const APPEAL_LIFECYCLE: Lifecycle<AppealState, Appeal, typeof APPEAL_MOVES> = {
  name: 'appeal',
  states: APPEAL_STATES,
  ends: ['REJECTED', 'REJUDGED', 'WITHDRAWN', 'WITHOUT_OBJECT'],
  moves: APPEAL_MOVES,
};
