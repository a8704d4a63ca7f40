import type { Actor } from '../../people/index.js';
import type { Tx } from '../../platform/database/index.js';
import { refuse, type Refusal } from '../../platform/refusal/index.js';
import { saysSomething } from '../../platform/texts/index.js';
import type { AgendaItem } from '../data/agenda.store.js';
import { holdSession, sessionForThePortal, type Session } from '../data/sessions.store.js';
import { isUnderNewLaw } from '../rules/index.js';
import { sittingNow } from '../data/sitting.store.js';
import { takeOffAgenda } from './take-off-agenda.js';

/**
 * Puts a file back: it leaves the agenda with a reason, falls back to its opinion and may be put before another session;
 * the others go on (W19). By the secretary or whoever chairs the file (403), once the list is locked and until the jury
 * has deliberated (409), with a reason (422).
 */
export async function putBack(
  tx: Tx,
  actor: Actor,
  session: Session,
  item: AgendaItem,
  reason: string,
): Promise<undefined | Refusal> {
  const isSecretary = session.standings.includes('secretary');
  const { chair } = await sittingNow(tx, session, item);
  if (!isSecretary && chair?.personId !== actor.personId) return refuse(403, 'lifecycle.notYours');
  await holdSession(tx, session.id, 'update');
  const now = (await sessionForThePortal(tx, session.id))?.state;
  if (!isUnderNewLaw(session) || item.removedAt !== null || (now !== 'LOCKED' && now !== 'DELIBERATING'))
    return refuse(409, 'jury.putBackNotNow');
  if (!saysSomething(reason)) return refuse(422, 'lifecycle.reasonMissing', undefined, 'reason');
  return takeOffAgenda(tx, isSecretary ? { actor } : { portal: 'system' }, {
    itemId: item.id,
    requestId: item.requestId,
    reportId: item.reportId,
    sessionState: now,
    reason,
    putBackBy: actor.personId,
    anew: item.anew,
  });
}
