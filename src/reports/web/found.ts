import type { Actor } from '../../people/index.js';
import type { Tx } from '../../platform/database/index.js';
import { overtaken, refusalFor } from '../../platform/lifecycle/index.js';
import { notFound, type Refusal } from '../../platform/refusal/index.js';
import { REPORT_LIFECYCLE, type Report, type ReportMove } from '../domain/index.js';
import { findReport } from '../reports.store.js';

/** The report whose page asks for a move, or why the page cannot be shown: hidden, not yours, not now. */
export async function reportToMove(tx: Tx, actor: Actor, id: string, move: ReportMove): Promise<Report | Refusal> {
  const report = await findReport(tx, actor, id);
  if (!report) return notFound;
  const refusal = refusalFor(REPORT_LIFECYCLE, report, move);
  return refusal?.code === 'lifecycle.notFromHere' ? overtaken(tx, REPORT_LIFECYCLE, id) : (refusal ?? report);
}
