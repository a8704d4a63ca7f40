import type { QueryDeepPartialEntity } from 'typeorm';
import type { Actor } from '../people/index.js';
import type { Tx } from '../platform/database/index.js';
import type { JournalDocument } from '../platform/journal/index.js';
import { makeMove, type Given, type Moved, type Mover } from '../platform/lifecycle/index.js';
import type { Refusal } from '../platform/refusal/index.js';
import { INTERNSHIP_LIFECYCLE, type Internship, type InternshipMove } from './domain/index.js';
import { InternshipRecord } from './internship.record.js';

/** What a move of an internship brings: who, the facts its guard reads, the documents concerned, other columns. */
export interface InternshipMoving {
  readonly by: Mover;
  readonly given?: Given & Readonly<Record<string, unknown>>;
  readonly documents?: readonly JournalDocument[];
  readonly set?: QueryDeepPartialEntity<InternshipRecord>;
}

/** Makes one move of an internship. Gives what happened, or why not (403, 409, 422). */
export async function moveInternship(
  tx: Tx,
  internship: Internship,
  move: InternshipMove,
  moving: InternshipMoving,
): Promise<Moved | Refusal> {
  return makeMove(tx, INTERNSHIP_LIFECYCLE, internship, move, { record: InternshipRecord, ...moving });
}

/** The actor as whoever makes a move. */
export function moverOf({ personId, name }: Actor): Mover {
  return { personId, name };
}
