import type { Actor } from '../../people/index.js';
import type { Tx } from '../../platform/database/index.js';
import { makeMove, type Moved } from '../../platform/lifecycle/index.js';
import { isRefusal, notFound, type Refusal } from '../../platform/refusal/index.js';
import { endStandings, REPORT, type Report } from '../../reports/index.js';
import { keepConflict, professorOf } from '../data/assignments.store.js';
import { reasonMissing, type Declining } from '../rules/index.js';
import { inTheRecord } from '../words/words.js';

/**
 * The professor steps aside, or the coordinator takes the report back: `decline` before the reading has begun,
 * `release` after.
 * The former professor sees nothing more from this transaction on; their draft stays, theirs alone. A conflict is kept
 * for good.
 */
export async function stepAside(
  tx: Tx,
  actor: Actor,
  report: Report,
  move: 'decline' | 'release',
  declining: Declining,
): Promise<Moved | Refusal> {
  const missing = reasonMissing(declining);
  if (missing) return missing;
  const reason = inTheRecord(declining);
  const moved = await makeMove(tx, REPORT, report, move, { by: actor, reason });
  if (isRefusal(moved)) return moved;
  const professor = await professorOf(tx, report.id);
  if (!professor) return notFound;
  if (declining.kind === 'conflict')
    await keepConflict(tx, { reportId: report.id, personId: professor.id, reason: declining.text.trim() });
  await endStandings(tx, { reportId: report.id, heldAs: 'professor', why: reason });
  return moved;
}
