import type { Tx } from '../platform/database/index.js';
import { makeMove, type Moved, type Moving } from '../platform/lifecycle/index.js';
import type { Refusal } from '../platform/refusal/index.js';
import { REQUEST_LIFECYCLE, type REQUEST_MOVES, type DiplomaRequest, type RequestMove } from './domain/index.js';
import { DiplomaRequestRecord } from './request.record.js';

/** Makes one move of a diploma request. Gives what happened, or why not (403, 409, 422). */
export function moveRequest<Name extends RequestMove>(
  tx: Tx,
  request: DiplomaRequest,
  move: Name,
  moving: Moving<DiplomaRequestRecord, typeof REQUEST_MOVES, Name>,
): Promise<Moved | Refusal> {
  return makeMove(tx, { lifecycle: REQUEST_LIFECYCLE, record: DiplomaRequestRecord }, request, move, moving);
}
