import type { QueryDeepPartialEntity } from 'typeorm';
import type { Tx } from '../platform/database/index.js';
import type { JournalDocument } from '../platform/journal/index.js';
import { makeMove, type Given, type Moved, type Mover } from '../platform/lifecycle/index.js';
import type { Refusal } from '../platform/refusal/index.js';
import { EXAMINATION_LIFECYCLE, type Examination, type ExaminationMove } from './domain/index.js';
import { ExaminationRecord } from './examination.record.js';

/** What a move of an examination brings: who, the facts its guard reads, the documents concerned, other columns. */
export interface ExaminationMoving {
  readonly by: Mover;
  readonly given?: Given & Readonly<Record<string, unknown>>;
  readonly documents?: readonly JournalDocument[];
  readonly set?: QueryDeepPartialEntity<ExaminationRecord>;
}

/** Makes one move of an early examination. Gives what happened, or why not (403, 409, 422). */
export async function moveExamination(
  tx: Tx,
  examination: Examination,
  move: ExaminationMove,
  moving: ExaminationMoving,
): Promise<Moved | Refusal> {
  return makeMove(tx, EXAMINATION_LIFECYCLE, examination, move, { record: ExaminationRecord, ...moving });
}
