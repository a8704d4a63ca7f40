import { giveUpWithdrawn } from '../../jury/index.js';
import type { Actor } from '../../people/index.js';
import { INSTITUTION_TIME_ZONE, localDate } from '../../platform/clock/index.js';
import type { Tx } from '../../platform/database/index.js';
import { makeMove, type Moved, type Mover } from '../../platform/lifecycle/index.js';
import { isRefusal, type Refusal } from '../../platform/refusal/index.js';
import type { WithdrawalSeen } from '../data/withdrawals.store.js';
import { WITHDRAWAL } from '../withdrawal.js';
import { words } from '../words/words.js';

/** Whoever opened a withdrawal gives it up, with a reason: the decision stands. */
export function abandonWithdrawal(
  tx: Tx,
  actor: Actor,
  withdrawal: WithdrawalSeen,
  reason: string | undefined,
): Promise<Moved | Refusal> {
  return giveUp(tx, withdrawal, actor, reason);
}

/** A withdrawal is given up, and what it had asked of a jury comes to nothing: its line leaves the agenda. */
export async function giveUp(
  tx: Tx,
  withdrawal: WithdrawalSeen,
  by: Mover,
  reason: string | undefined,
): Promise<Moved | Refusal> {
  const facts = { today: localDate(tx.now, INSTITUTION_TIME_ZONE) };
  const moved = await makeMove(tx, WITHDRAWAL, withdrawal, 'abandon', { by, reason, facts });
  if (isRefusal(moved)) return moved;
  await giveUpWithdrawn(tx, withdrawal.id, moved.reason ?? words('fr').given.over);
  return moved;
}
