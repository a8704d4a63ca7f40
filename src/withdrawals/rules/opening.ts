import type { LocalDate } from '../../platform/clock/rules/index.js';
import { refuse, refuseAll, type Refusal } from '../../platform/refusal/rules/index.js';
import { saysSomething } from '../../platform/texts/rules/index.js';
import type { Ground } from './withdrawal.js';
import { heardFrom, lastDayToWithdraw } from './withdrawal-time.js';

/** What whoever opens a withdrawal says of it. */
export interface Opening {
  readonly ground: Ground;
  readonly heldAgainst: string;
}

/** The decision that would be taken back, and the day it would begin, where its student is. */
export interface OpeningFacts {
  readonly sense: 'FAVOURABLE' | 'UNFAVOURABLE' | 'MORE';
  readonly signedOn: LocalDate;
  readonly openedOn: LocalDate;
}

/**
 * Why a withdrawal cannot be opened, or undefined (W23): nothing is said against the decision, the days of the hearing no
 * longer fit before the last one, or its student could get nothing better than what they have.
 */
export function notOpened({ ground, heldAgainst }: Opening, facts: OpeningFacts): Refusal | undefined {
  const lastDay = lastDayToWithdraw(facts.signedOn);
  return refuseAll(
    ground === 'unlawful' && heardFrom(facts.openedOn) > lastDay
      ? refuse(422, 'withdrawals.tooLate', { lastDay }, 'ground')
      : undefined,
    ground === 'request' && facts.sense === 'FAVOURABLE'
      ? refuse(422, 'withdrawals.nothingBetter', undefined, 'ground')
      : undefined,
    saysSomething(heldAgainst) ? undefined : refuse(422, 'withdrawals.heldAgainstMissing', undefined, 'heldAgainst'),
  );
}
