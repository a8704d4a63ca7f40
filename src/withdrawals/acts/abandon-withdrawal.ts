import type { Actor } from '../../people/index.js';
import { INSTITUTION_TIME_ZONE, localDate } from '../../platform/clock/index.js';
import type { Tx } from '../../platform/database/index.js';
import { makeMove, type Moved } from '../../platform/lifecycle/index.js';
import type { Refusal } from '../../platform/refusal/index.js';
import type { WithdrawalSeen } from '../data/withdrawals.store.js';
import { WITHDRAWAL } from '../withdrawal.js';

/** Whoever opened a withdrawal gives it up, with a reason: the decision stands. */
export function abandonWithdrawal(
  tx: Tx,
  actor: Actor,
  withdrawal: WithdrawalSeen,
  reason: string | undefined,
): Promise<Moved | Refusal> {
  const facts = { today: localDate(tx.now, INSTITUTION_TIME_ZONE) };
  return makeMove(tx, WITHDRAWAL, withdrawal, 'abandon', { by: actor, reason, facts });
}
