import type { Actor } from '../people/index.js';
import type { Tx } from '../platform/database/index.js';
import type { Moved } from '../platform/lifecycle/index.js';
import { isRefusal, type Refusal } from '../platform/refusal/index.js';
import type { Examination } from './domain/index.js';
import { moveExamination } from './move-examination.js';
import { closePoints } from './points.store.js';

/** Withdraws an examination at its student's wish, before a commission is convened. */
export async function withdrawExamination(
  tx: Tx,
  actor: Actor,
  examination: Examination,
  reason?: string,
): Promise<Moved | Refusal> {
  const moved = await moveExamination(tx, examination, 'withdraw', {
    by: { personId: actor.personId, name: actor.name },
    reason,
  });
  if (!isRefusal(moved)) await closePoints(tx, examination.id);
  return moved;
}
