import type { Actor } from '../../people/index.js';
import type { Tx } from '../../platform/database/index.js';
import { makeMove, type Moved } from '../../platform/lifecycle/index.js';
import { isRefusal, type Refusal } from '../../platform/refusal/index.js';
import { wholeAgendaOf } from '../data/agenda.store.js';
import type { Session } from '../data/sessions.store.js';
import { takeOffAgenda } from './take-off-agenda.js';
import { SESSION } from '../session.js';

/**
 * Cancels a session before it sits, with a reason: each of its files falls back to its opinion, and may be put before
 * another one.
 */
export async function cancelSession(
  tx: Tx,
  actor: Actor,
  session: Session,
  reason: string | undefined,
): Promise<Moved | Refusal> {
  const moved = await makeMove(tx, SESSION, session, 'cancel', { by: actor, reason });
  if (isRefusal(moved)) return moved;
  for (const { id, requestId, reportId, anew } of await wholeAgendaOf(tx, session.id)) {
    const taken = await takeOffAgenda(
      tx,
      { portal: 'system' },
      { itemId: id, requestId, reportId, sessionState: 'CANCELLED', reason: reason ?? '', anew },
    );
    if (isRefusal(taken)) return taken;
  }
  return moved;
}
