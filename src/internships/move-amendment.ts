import type { QueryDeepPartialEntity } from 'typeorm';
import type { Tx } from '../platform/database/index.js';
import type { JournalDocument } from '../platform/journal/index.js';
import { makeMove, type Given, type Moved, type Mover } from '../platform/lifecycle/index.js';
import type { Refusal } from '../platform/refusal/index.js';
import { AmendmentRecord } from './amendment.record.js';
import { AMENDMENT_LIFECYCLE, type Amendment, type AmendmentMove } from './domain/index.js';

/** What a move of an amendment brings: who, the facts its guard reads, the documents concerned, other columns. */
export interface AmendmentMoving {
  readonly by: Mover;
  readonly given?: Given & Readonly<Record<string, unknown>>;
  readonly documents?: readonly JournalDocument[];
  readonly set?: QueryDeepPartialEntity<AmendmentRecord>;
}

/** Makes one move of an amendment. Gives what happened, or why not (403, 409, 422). */
export async function moveAmendment(
  tx: Tx,
  amendment: Amendment,
  move: AmendmentMove,
  moving: AmendmentMoving,
): Promise<Moved | Refusal> {
  return makeMove(tx, AMENDMENT_LIFECYCLE, amendment, move, { record: AmendmentRecord, ...moving });
}
