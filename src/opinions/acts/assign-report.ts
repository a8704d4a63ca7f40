import type { Actor } from '../../people/index.js';
import type { Tx } from '../../platform/database/index.js';
import { makeMove, type Moved } from '../../platform/lifecycle/index.js';
import { isRefusal, type Refusal } from '../../platform/refusal/index.js';
import { giveStanding, REPORT, type Report } from '../../reports/index.js';
import { assignmentFacts, candidatesFor } from '../data/assignments.store.js';
import { placeOf } from '../data/examined.store.js';

/**
 * The coordinator gives a report to a professor of its specialty (R46). From then on they see it, and only from then
 * on.
 */
export async function assignReport(
  tx: Tx,
  actor: Actor,
  report: Report,
  professorId: string,
): Promise<Moved | Refusal> {
  const candidates = await candidatesFor(tx, report, await placeOf(tx, report));
  const moved = await makeMove(tx, REPORT, report, 'assign', {
    by: actor,
    facts: assignmentFacts(candidates, professorId, report.studentId),
  });
  if (isRefusal(moved)) return moved;
  await giveStanding(tx, { reportId: report.id, holderId: professorId, heldAs: 'professor', givenBy: actor.personId });
  return moved;
}
