import type { Actor } from '../../people/index.js';
import type { Tx } from '../../platform/database/index.js';
import { makeMove, type Moved } from '../../platform/lifecycle/index.js';
import { isRefusal, type Refusal } from '../../platform/refusal/index.js';
import { closeReturn } from '../../reports/index.js';
import type { DiplomaRequest } from '../rules/index.js';
import { REQUEST } from '../request.js';

/** Withdraws a request at its student's wish, before it is put on an agenda. Its file stays where it is. */
export async function withdrawRequest(
  tx: Tx,
  actor: Actor,
  request: DiplomaRequest,
  reason?: string,
): Promise<Moved | Refusal> {
  const moved = await makeMove(tx, REQUEST, request, 'withdraw', {
    by: actor,
    reason,
  });
  if (!isRefusal(moved)) await closeReturn(tx, { requestId: request.id });
  return moved;
}
