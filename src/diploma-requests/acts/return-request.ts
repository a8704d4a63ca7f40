import { todayIn } from '../../diplomas/index.js';
import type { Actor } from '../../people/index.js';
import type { Tx } from '../../platform/database/index.js';
import { makeMove, type Moved } from '../../platform/lifecycle/index.js';
import { isRefusal, type Refusal } from '../../platform/refusal/index.js';
import { saysSomething } from '../../platform/texts/index.js';
import { askPoints, type ReturnGiven } from '../../reports/index.js';
import type { DiplomaRequest } from '../rules/index.js';
import { REQUEST } from '../request.js';

/**
 * The registry finds a request incomplete: points to answer, and by when. Refused (422) without a point, or for a day
 * already past.
 */
export async function findIncomplete(
  tx: Tx,
  actor: Actor,
  request: DiplomaRequest,
  given: ReturnGiven,
): Promise<Moved | Refusal> {
  const today = await todayIn(tx, request.centreId);
  const reason = given.points.filter(saysSomething).join('\n');
  const moved = await makeMove(tx, REQUEST, request, 'findIncomplete', {
    by: actor,
    facts: { points: given.points, dueOn: given.dueOn, today },
    reason,
  });
  if (!isRefusal(moved))
    await askPoints(tx, { requestId: request.id }, { ...given, as: 'registry', by: actor.personId });
  return moved;
}
