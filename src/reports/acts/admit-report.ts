import type { Actor } from '../../people/index.js';
import type { Tx } from '../../platform/database/index.js';
import { makeMove, type Moved } from '../../platform/lifecycle/index.js';
import { isRefusal, type Refusal } from '../../platform/refusal/index.js';
import type { Report } from '../rules/index.js';
import { notePapers } from '../data/versions.store.js';
import { takeChargeUnlessTaken } from './put-in-charge.js';
import { REPORT } from '../report.js';

/**
 * Declares a deposited file admissible; what was seen or missing of the employers' certificates is noted on its
 * version, and whoever admits it is in charge of it from then on.
 */
export async function admitReport(tx: Tx, actor: Actor, report: Report, papersNote: string): Promise<Moved | Refusal> {
  const moved = await makeMove(tx, REPORT, report, 'admit', {
    by: actor,
  });
  if (isRefusal(moved)) return moved;
  await notePapers(tx, report.currentVersionId, papersNote);
  return (await takeChargeUnlessTaken(tx, actor, report)) ?? moved;
}
