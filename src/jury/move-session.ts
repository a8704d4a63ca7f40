import type { QueryDeepPartialEntity } from 'typeorm';
import type { Actor } from '../people/index.js';
import type { Tx } from '../platform/database/index.js';
import type { JournalDocument } from '../platform/journal/index.js';
import { makeMove, type Given, type Moved, type Mover } from '../platform/lifecycle/index.js';
import type { Refusal } from '../platform/refusal/index.js';
import { SESSION_LIFECYCLE, type JurySession, type SessionMove } from './domain/index.js';
import { JurySessionRecord } from './session.record.js';

/** What a move of a session brings. */
export interface SessionMoving {
  readonly by: Mover;
  readonly given?: Given & Readonly<Record<string, unknown>>;
  readonly documents?: readonly JournalDocument[];
  readonly set?: QueryDeepPartialEntity<JurySessionRecord>;
}

/** Makes one move of a session. Gives what happened, or why not (403, 409, 422). */
export async function moveSession(
  tx: Tx,
  session: JurySession,
  move: SessionMove,
  moving: SessionMoving,
): Promise<Moved | Refusal> {
  return makeMove(tx, SESSION_LIFECYCLE, session, move, { record: JurySessionRecord, ...moving });
}

/** Whoever acts, as a move names them. */
export function moverOf(actor: Actor): Mover {
  return { personId: actor.personId, name: actor.name };
}
