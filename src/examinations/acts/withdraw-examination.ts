import type { Actor } from '../../people/index.js';
import type { Tx } from '../../platform/database/index.js';
import { makeMove, type Moved } from '../../platform/lifecycle/index.js';
import { isRefusal, type Refusal } from '../../platform/refusal/index.js';
import type { Examination } from '../rules/index.js';
import { closePoints } from '../data/points.store.js';
import { EXAMINATION } from '../examination.js';

/** Withdraws an examination at its student's wish, until its commission has answered. */
export async function withdrawExamination(
  tx: Tx,
  actor: Actor,
  examination: Examination,
  reason?: string,
): Promise<Moved | Refusal> {
  const moved = await makeMove(tx, EXAMINATION, examination, 'withdraw', {
    by: actor,
    reason,
    set: { commissionId: null },
  });
  if (!isRefusal(moved)) await closePoints(tx, examination.id);
  return moved;
}
