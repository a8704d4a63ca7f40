import type { Actor } from '../../people/index.js';
import type { Tx } from '../../platform/database/index.js';
import { makeMove, type Moved } from '../../platform/lifecycle/index.js';
import { isRefusal, type Refusal } from '../../platform/refusal/index.js';
import type { Report } from '../rules/index.js';
import { closeReturn } from '../data/returns.store.js';
import { endStandings } from '../data/standings.store.js';
import { REPORT } from '../report.js';

/**
 * Withdraws a file at its student's wish, before it is forwarded. Its professor no longer sees it; its history stays.
 */
export async function withdrawReport(tx: Tx, actor: Actor, report: Report, reason?: string): Promise<Moved | Refusal> {
  const moved = await makeMove(tx, REPORT, report, 'withdraw', {
    by: actor,
    reason,
    set: { dueOn: null },
  });
  if (!isRefusal(moved)) await endOf(tx, report.id, 'withdrawn');
  return moved;
}

/** What ends with a file: its open return, its professor's standing. */
export async function endOf(tx: Tx, reportId: string, why: string): Promise<void> {
  await closeReturn(tx, { reportId });
  await endStandings(tx, { reportId, heldAs: 'professor', why });
}
