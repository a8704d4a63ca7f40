import type { Actor } from '../people/index.js';
import type { Tx } from '../platform/database/index.js';
import { makeMove, type Moved, type Moving, type Mover } from '../platform/lifecycle/index.js';
import type { Refusal } from '../platform/refusal/index.js';
import { SESSION_LIFECYCLE, type SESSION_MOVES, type JurySession, type SessionMove } from './domain/index.js';
import { JurySessionRecord } from './session.record.js';

/** Makes one move of a session. Gives what happened, or why not (403, 409, 422). */
export function moveSession<Name extends SessionMove>(
  tx: Tx,
  session: JurySession,
  move: Name,
  moving: Moving<JurySessionRecord, typeof SESSION_MOVES, Name>,
): Promise<Moved | Refusal> {
  return makeMove(tx, { lifecycle: SESSION_LIFECYCLE, record: JurySessionRecord }, session, move, moving);
}

/** Whoever acts, as a move names them. */
export function moverOf(actor: Actor): Mover {
  return { personId: actor.personId, name: actor.name };
}
