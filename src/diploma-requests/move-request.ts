import type { QueryDeepPartialEntity } from 'typeorm';
import type { Tx } from '../platform/database/index.js';
import type { JournalDocument } from '../platform/journal/index.js';
import { makeMove, type Given, type Moved, type Mover } from '../platform/lifecycle/index.js';
import type { Refusal } from '../platform/refusal/index.js';
import { REQUEST_LIFECYCLE, type DiplomaRequest, type RequestMove } from './domain/index.js';
import { DiplomaRequestRecord } from './request.record.js';

/** What a move of a request brings: who, the facts its guard reads, the documents concerned, other columns. */
export interface RequestMoving {
  readonly by: Mover;
  readonly given?: Given & Readonly<Record<string, unknown>>;
  readonly documents?: readonly JournalDocument[];
  readonly set?: QueryDeepPartialEntity<DiplomaRequestRecord>;
}

/** Makes one move of a diploma request. Gives what happened, or why not (403, 409, 422). */
export async function moveRequest(
  tx: Tx,
  request: DiplomaRequest,
  move: RequestMove,
  moving: RequestMoving,
): Promise<Moved | Refusal> {
  return makeMove(tx, REQUEST_LIFECYCLE, request, move, { record: DiplomaRequestRecord, ...moving });
}
