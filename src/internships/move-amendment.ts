import type { Tx } from '../platform/database/index.js';
import { makeMove, type Moved, type Moving } from '../platform/lifecycle/index.js';
import type { Refusal } from '../platform/refusal/index.js';
import { AmendmentRecord } from './amendment.record.js';
import { AMENDMENT_LIFECYCLE, type AMENDMENT_MOVES, type Amendment, type AmendmentMove } from './domain/index.js';

/** Makes one move of an amendment. Gives what happened, or why not (403, 409, 422). */
export function moveAmendment<Name extends AmendmentMove>(
  tx: Tx,
  amendment: Amendment,
  move: Name,
  moving: Moving<AmendmentRecord, typeof AMENDMENT_MOVES, Name>,
): Promise<Moved | Refusal> {
  return makeMove(tx, { lifecycle: AMENDMENT_LIFECYCLE, record: AmendmentRecord }, amendment, move, moving);
}
