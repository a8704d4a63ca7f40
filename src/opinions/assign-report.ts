import type { Actor } from '../people/index.js';
import type { Tx } from '../platform/database/index.js';
import type { Moved } from '../platform/lifecycle/index.js';
import { isRefusal, type Refusal } from '../platform/refusal/index.js';
import { giveStanding, moveReport, type Report } from '../reports/index.js';
import { assignmentFacts, candidatesFor } from './assignments.store.js';

/** The coordinator gives a report to a professor of its specialty (R46). From then on they see it, and only from then on. */
export async function assignReport(
  tx: Tx,
  actor: Actor,
  report: Report,
  given: { readonly professorId: string; readonly timeZone: string },
): Promise<Moved | Refusal> {
  const candidates = await candidatesFor(tx, report, given.timeZone);
  const moved = await moveReport(tx, report, 'assign', {
    by: { personId: actor.id, name: actor.name },
    given: { ...assignmentFacts(candidates, given.professorId, report.studentId) },
  });
  if (isRefusal(moved)) return moved;
  await giveStanding(tx, { reportId: report.id, holderId: given.professorId, heldAs: 'professor', givenBy: actor.id });
  return moved;
}
