import type { QueryDeepPartialEntity } from 'typeorm';
import type { Tx } from '../platform/database/index.js';
import type { JournalDocument } from '../platform/journal/index.js';
import { makeMove, type Given, type Moved, type Mover } from '../platform/lifecycle/index.js';
import type { Refusal } from '../platform/refusal/index.js';
import { REPORT_LIFECYCLE, type Report, type ReportMove } from './domain/index.js';
import { ReportRecord } from './report.record.js';

/** What a move of a report brings: who, the facts its guard reads, the documents concerned, other columns of the file. */
export interface ReportMoving {
  readonly by: Mover;
  readonly given?: Given & Readonly<Record<string, unknown>>;
  readonly documents?: readonly JournalDocument[];
  readonly set?: QueryDeepPartialEntity<ReportRecord>;
}

/** Makes one move of a report file. Gives what happened, or why not (403, 409, 422). */
export async function moveReport(
  tx: Tx,
  report: Report,
  move: ReportMove,
  moving: ReportMoving,
): Promise<Moved | Refusal> {
  return makeMove(tx, REPORT_LIFECYCLE, report, move, { record: ReportRecord, ...moving });
}
