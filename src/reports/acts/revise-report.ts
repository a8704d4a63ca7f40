import type { Actor } from '../../people/index.js';
import type { Tx } from '../../platform/database/index.js';
import { holdUnmoved, makeMove, type Moved, refusalNow } from '../../platform/lifecycle/index.js';
import { isRefusal, type Refusal } from '../../platform/refusal/index.js';
import type { Report } from '../rules/index.js';
import { endStandings } from '../data/standings.store.js';
import { beginVersion, lastDeposited } from '../data/versions.store.js';
import { REPORT } from '../report.js';

/**
 * After an unfavourable proposal, begins a new version from the one that was read. It will be checked and assigned
 * anew.
 */
export async function reviseReport(tx: Tx, actor: Actor, report: Report): Promise<Moved | Refusal> {
  // Asked before a version is begun: a file that is being written, or was withdrawn, has none to begin from.
  const early = (await refusalNow(tx, REPORT, report, 'revise')) ?? (await holdUnmoved(tx, REPORT, report));
  if (early) return early;
  const versionId = await beginVersion(tx, report, await lastDeposited(tx, report.id));
  const moved = await makeMove(tx, REPORT, report, 'revise', {
    by: actor,
    set: { currentVersionId: versionId, opinionId: null, opinionSense: null },
  });
  if (!isRefusal(moved)) await endStandings(tx, { reportId: report.id, heldAs: 'professor', why: 'revised' });
  return moved;
}
