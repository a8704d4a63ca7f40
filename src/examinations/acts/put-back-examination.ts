import type { Actor } from '../../people/index.js';
import type { Tx } from '../../platform/database/index.js';
import { makeMove, type Moved } from '../../platform/lifecycle/index.js';
import type { Refusal } from '../../platform/refusal/index.js';
import { EXAMINATION } from '../examination.js';
import type { Examination } from '../rules/index.js';

/**
 * The registry or the chair takes an examination from its commission, with a reason: it waits for another. What was
 * prepared and signed is worth nothing there, and stays to be read.
 */
export async function putBackExamination(
  tx: Tx,
  actor: Actor,
  examination: Examination,
  reason?: string,
): Promise<Moved | Refusal> {
  return makeMove(tx, EXAMINATION, examination, 'putBack', { by: actor, reason, set: { commissionId: null } });
}
