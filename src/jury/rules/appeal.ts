import type { Lifecycle, Living, Move } from '../../platform/lifecycle/rules/index.js';

/** The states of an appeal, in the order of its way; printed in docs/lifecycles.md. */
export const APPEAL_STATES = ['FILED', 'UNDER_REVIEW', 'REJECTED', 'UPHELD'] as const;
export type AppealState = (typeof APPEAL_STATES)[number];

/** What a person can be to one appeal. */
export type AppealStanding = 'author' | 'secretary';

/** An administrative appeal against a refusal, within two months of its notification (R421-1, R421-5). */
export interface Appeal extends Living<AppealState> {
  readonly reportId: string;
  readonly decisionId: string;
  readonly studentId: string;
  readonly juryId: string;
  readonly grounds: string;
  readonly filedAt: Date;
  readonly stateSince: Date;
}

/**
 * The whole life of an appeal. Upheld, it opens the way to corrective minutes; silence is not a move, the law reads it
 * as a rejection.
 */
export const APPEAL_MOVES = {
  file: { from: [], to: 'FILED', by: ['author'], form: true },
  examine: { from: ['FILED'], to: 'UNDER_REVIEW', by: ['secretary'] },
  reject: { from: ['UNDER_REVIEW'], to: 'REJECTED', by: ['secretary'], reason: true },
  uphold: { from: ['UNDER_REVIEW'], to: 'UPHELD', by: ['secretary'], reason: true },
} as const satisfies Record<string, Move<AppealState, AppealStanding, Appeal, never>>;

/** A move of the table, by name. */
export type AppealMove = keyof typeof APPEAL_MOVES;

/** The table with its ends, by which moves are made, offered and refused. */
export const APPEAL_LIFECYCLE: Lifecycle<AppealState, Appeal, typeof APPEAL_MOVES> = {
  name: 'appeal',
  states: APPEAL_STATES,
  ends: ['REJECTED', 'UPHELD'],
  moves: APPEAL_MOVES,
};
