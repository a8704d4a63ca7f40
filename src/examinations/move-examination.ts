import type { Tx } from '../platform/database/index.js';
import { makeMove, type Moved, type Moving } from '../platform/lifecycle/index.js';
import type { Refusal } from '../platform/refusal/index.js';
import {
  EXAMINATION_LIFECYCLE,
  type EXAMINATION_MOVES,
  type Examination,
  type ExaminationMove,
} from './domain/index.js';
import { ExaminationRecord } from './examination.record.js';

/** Makes one move of an early examination. Gives what happened, or why not (403, 409, 422). */
export function moveExamination<Name extends ExaminationMove>(
  tx: Tx,
  examination: Examination,
  move: Name,
  moving: Moving<ExaminationRecord, typeof EXAMINATION_MOVES, Name>,
): Promise<Moved | Refusal> {
  return makeMove(tx, { lifecycle: EXAMINATION_LIFECYCLE, record: ExaminationRecord }, examination, move, moving);
}
