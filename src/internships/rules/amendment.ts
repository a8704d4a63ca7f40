import type { Lifecycle, Living, Move } from '../../platform/lifecycle/rules/index.js';
import { refuse, refuseAll, type Refusal } from '../../platform/refusal/rules/index.js';
import { saysSomething } from '../../platform/texts/rules/index.js';
import { notComplete, notInTime, notTenable, type FilingFacts } from './filing.js';
import type { InternshipState } from './internship.js';

/** The states of an amendment, in the order of its way; printed in docs/lifecycles.md. */
export const AMENDMENT_STATES = ['DRAFT', 'SIGNING', 'SIGNED', 'ABANDONED'] as const;
export type AmendmentState = (typeof AMENDMENT_STATES)[number];

/** What a person can be to an amendment: what they are to its internship. */
export type AmendmentStanding = 'author' | 'registry';

/** Beside which agreements one may stand; an interrupted internship is postponed by one (L124-15). */
export const AMENDABLE = ['SIGNED', 'IN_PROGRESS', 'INTERRUPTED'] as const satisfies readonly InternshipState[];

/** An amendment of an agreement, as one reader sees it. */
export interface Amendment extends Living<AmendmentState> {
  readonly internshipId: string;
  /** Its place among those of its agreement, from 1. */
  readonly number: number;
  /** What it changes, and why. */
  readonly object: string;
  readonly termsId: string;
  readonly stateSince: Date;
  readonly openedAt: Date;
  /** Where its internship is. */
  readonly internshipState: InternshipState;
}

/** The whole life of an amendment. Nothing else may change its state. */
export const AMENDMENT_MOVES = {
  open: { from: [], to: 'DRAFT', by: ['author', 'registry'], form: true },
  send: {
    from: ['DRAFT'],
    to: 'SIGNING',
    by: ['registry'],
    form: 'sending',
    unless: agreementEnded,
    needs: notSendable,
  },
  sign: { from: ['SIGNING'], to: 'SIGNED', by: ['system'], unless: agreementEnded },
  abandon: { from: ['DRAFT', 'SIGNING'], to: 'ABANDONED', by: ['author', 'registry', 'system'], reason: true },
} as const satisfies Record<string, Move<AmendmentState, AmendmentStanding, Amendment, never>>;

/** A move of the table, by name. */
export type AmendmentMove = keyof typeof AMENDMENT_MOVES;

/** The table with its ends, by which moves are made, offered and refused. */
export const AMENDMENT_LIFECYCLE: Lifecycle<AmendmentState, Amendment, typeof AMENDMENT_MOVES> = {
  name: 'amendment',
  states: AMENDMENT_STATES,
  ends: ['SIGNED', 'ABANDONED'],
  moves: AMENDMENT_MOVES,
};

/** What an amendment is judged by: what a request is, and what stands now. */
export interface AmendingFacts extends Omit<FilingFacts, 'standsSince'> {
  readonly changed: boolean;
  /** Of the terms that stand. */
  readonly startsOn: string;
}

function agreementEnded({ internshipState }: Amendment): Refusal | undefined {
  return AMENDABLE.some((state) => state === internshipState) ? undefined : refuse(409, 'internships.notAmendable');
}

/**
 * What no terms may say is tested again; the start of what has begun stays, and one that moves before has its fifteen
 * days again (R35).
 */
function notSendable(facts: AmendingFacts, { object, internshipState }: Amendment): Refusal | undefined {
  const { terms, startsOn, today, changed } = facts;
  const moves = terms.startsOn !== null && terms.startsOn !== startsOn;
  const isUnderWay = internshipState !== 'SIGNED';
  return refuseAll(
    saysSomething(object) ? undefined : refuse(422, 'internships.objectMissing', undefined, 'object'),
    changed ? undefined : refuse(422, 'internships.nothingChanged', undefined, 'object'),
    notComplete(terms),
    isUnderWay && moves ? refuse(422, 'internships.startStays', undefined, 'startsOn') : undefined,
    !isUnderWay && moves ? notInTime({ terms, today, standsSince: null }) : undefined,
    terms.endsOn !== null && terms.endsOn < today
      ? refuse(422, 'internships.endInThePast', undefined, 'endsOn')
      : undefined,
    terms.startsOn !== null && terms.endsOn !== null ? notTenable(facts) : undefined,
  );
}
