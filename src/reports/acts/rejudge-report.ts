import type { Tx } from '../../platform/database/index.js';
import type { JournalDocument } from '../../platform/journal/index.js';
import { makeMove, type Moved } from '../../platform/lifecycle/index.js';
import { isRefusal, type Refusal } from '../../platform/refusal/index.js';
import { ReportRecord } from '../data/report.record.js';
import { reportForThePortal } from '../data/reports.store.js';
import { askPoints, closeReturn } from '../data/returns.store.js';
import { REPORT } from '../report.js';
import type { OpinionSense, Report } from '../rules/index.js';
import { endOf } from './withdraw-report.js';

/** What a jury read of a file: its version, and the opinion on it. */
export interface Judged {
  readonly versionId: string;
  readonly opinionId: string;
  readonly opinionSense: OpinionSense;
}

/**
 * Takes a deferral back: the file stands before the jury again, on what it read then. By the portal, at the signature of
 * a new deliberation that goes another way; what was begun to answer stays among its versions.
 */
export async function reinstateReport(
  tx: Tx,
  report: Report,
  { versionId, opinionId, opinionSense }: Judged,
  documents: readonly JournalDocument[],
): Promise<Moved | Refusal> {
  const moved = await makeMove(tx, REPORT, report, 'reinstate', {
    by: { portal: 'system' },
    documents,
    set: { dueOn: null, currentVersionId: versionId, opinionId, opinionSense },
  });
  if (!isRefusal(moved)) await closeReturn(tx, { reportId: report.id });
  return moved;
}

/** Asks other points, for another day, of a file that a new deliberation defers once more: it stays where it is. */
export async function askAnew(
  tx: Tx,
  report: Report,
  { dueOn, points }: { readonly dueOn: string; readonly points: readonly string[] },
): Promise<void> {
  await closeReturn(tx, { reportId: report.id });
  await askPoints(tx, { reportId: report.id }, { dueOn, points, as: 'jury', fault: 'incomplete' });
  await tx.manager.update(ReportRecord, { id: report.id }, { dueOn, lapseNoticeAt: null });
}

/** Lets a validated file stand on the credits of the decision that replaces the first, in the same sense. */
export async function restateCredits(tx: Tx, reportId: string, awardId: string): Promise<void> {
  await tx.manager.update(ReportRecord, { id: reportId }, { awardId });
}

/** Closes a file that followed one which is validated after all, and says why; its student is told. */
export async function closeFile(tx: Tx, reportId: string, reason: string): Promise<Moved | Refusal> {
  const report = await reportForThePortal(tx, reportId);
  if (!report) throw new Error(`No report ${reportId}.`);
  const moved = await makeMove(tx, REPORT, report, 'close', {
    by: { portal: 'system' },
    reason,
    set: { dueOn: null },
  });
  if (!isRefusal(moved)) await endOf(tx, reportId, 'closed');
  return moved;
}
