import type { Actor } from '../../people/index.js';
import type { Tx } from '../../platform/database/index.js';
import { makeMove, type Moved } from '../../platform/lifecycle/index.js';
import { isRefusal, type Refusal } from '../../platform/refusal/index.js';
import { wholeAgendaOf } from '../data/agenda.store.js';
import { endPrevention } from '../data/signatures.store.js';
import { holdSession, type Session } from '../data/sessions.store.js';
import { takeOffAgenda } from './take-off-agenda.js';
import { SESSION } from '../session.js';
import { voidSignatures } from './void-signatures.js';

/**
 * Cancels a session, with a reason: before it sits, by its secretary; once it deliberates, by the general administrator
 * alone (403, 409). Each of its files falls back to its opinion, or waits for a new deliberation as before, and may be
 * put before another one; the signatures given are voided, and nothing that was decided is ever in force.
 */
export async function cancelSession(
  tx: Tx,
  actor: Actor,
  session: Session,
  reason: string | undefined,
): Promise<Moved | Refusal> {
  await holdSession(tx, session.id, 'update');
  const moved = await makeMove(tx, SESSION, session, 'cancel', { by: actor, reason });
  if (isRefusal(moved)) return moved;
  await voidSignatures(tx, session, 'cancelled');
  await endPrevention(tx, session.id);
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
