import type { Actor } from '../../people/index.js';
import type { Tx } from '../../platform/database/index.js';
import { makeMove, type Moved } from '../../platform/lifecycle/index.js';
import type { Refusal } from '../../platform/refusal/index.js';
import { APPEAL } from '../appeal.js';
import type { AppealSeen } from '../data/appeals.store.js';

/** The secretary takes an appeal up. */
export function examineAppeal(tx: Tx, actor: Actor, appeal: AppealSeen): Promise<Moved | Refusal> {
  return makeMove(tx, APPEAL, appeal, 'examine', { by: actor });
}

/** The secretary rejects an appeal, with a reason. */
export function rejectAppeal(
  tx: Tx,
  actor: Actor,
  appeal: AppealSeen,
  reason: string | undefined,
): Promise<Moved | Refusal> {
  return makeMove(tx, APPEAL, appeal, 'reject', { by: actor, reason });
}

/** The secretary upholds an appeal, with a reason: it opens the way to corrective minutes. */
export function upholdAppeal(
  tx: Tx,
  actor: Actor,
  appeal: AppealSeen,
  reason: string | undefined,
): Promise<Moved | Refusal> {
  return makeMove(tx, APPEAL, appeal, 'uphold', { by: actor, reason });
}
