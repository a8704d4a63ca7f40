import type { Actor } from '../people/index.js';
import type { Tx } from '../platform/database/index.js';
import { makeMove, type Moved, type Moving, type Mover } from '../platform/lifecycle/index.js';
import type { Refusal } from '../platform/refusal/index.js';
import { INTERNSHIP_LIFECYCLE, type INTERNSHIP_MOVES, type Internship, type InternshipMove } from './domain/index.js';
import { InternshipRecord } from './internship.record.js';

/** Makes one move of an internship. Gives what happened, or why not (403, 409, 422). */
export function moveInternship<Name extends InternshipMove>(
  tx: Tx,
  internship: Internship,
  move: Name,
  moving: Moving<InternshipRecord, typeof INTERNSHIP_MOVES, Name>,
): Promise<Moved | Refusal> {
  return makeMove(tx, { lifecycle: INTERNSHIP_LIFECYCLE, record: InternshipRecord }, internship, move, moving);
}

/** The actor as whoever makes a move. */
export function moverOf({ personId, name }: Actor): Mover {
  return { personId, name };
}
