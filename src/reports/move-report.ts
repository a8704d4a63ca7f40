import type { Tx } from '../platform/database/index.js';
import { makeMove, type Moved, type Moving } from '../platform/lifecycle/index.js';
import type { Refusal } from '../platform/refusal/index.js';
import { REPORT_LIFECYCLE, type REPORT_MOVES, type Report, type ReportMove } from './domain/index.js';
import { ReportRecord } from './report.record.js';

/** Makes one move of a report file. Gives what happened, or why not (403, 409, 422). */
export function moveReport<Name extends ReportMove>(
  tx: Tx,
  report: Report,
  move: Name,
  moving: Moving<ReportRecord, typeof REPORT_MOVES, Name>,
): Promise<Moved | Refusal> {
  return makeMove(tx, { lifecycle: REPORT_LIFECYCLE, record: ReportRecord }, report, move, moving);
}
