import type { Actor } from '../../people/index.js';
import type { Tx } from '../../platform/database/index.js';
import { refuse, type Refusal } from '../../platform/refusal/index.js';
import { findItem, type AgendaItem } from '../data/agenda.store.js';
import { insertConfirmation } from '../data/confirmations.store.js';
import { holdSession, sessionForThePortal, type Session } from '../data/sessions.store.js';
import { isUnderNewLaw } from '../rules/index.js';
import { sittingNow } from '../data/sitting.store.js';

/**
 * Whoever chairs a file confirms the decision that the secretary prepared: it is taken then, and by those who sit
 * (decision 9). Refused to anybody else (403), where nobody deliberates, the quorum is not there, a question about a
 * member waits, or the decision is no longer the one that was read (409).
 */
export async function confirmDecision(
  tx: Tx,
  actor: Actor,
  session: Session,
  item: AgendaItem,
  revision: number,
): Promise<undefined | Refusal> {
  if (!session.standings.includes('member')) return refuse(403, 'jury.notTheChair');
  await holdSession(tx, session.id, 'update');
  if (!isUnderNewLaw(session) || item.removedAt !== null) return refuse(409, 'lifecycle.notFromHere');
  const { sitters, chair, refusal } = await sittingNow(tx, session, item);
  if (chair?.personId !== actor.personId) return refusal ?? refuse(403, 'jury.notTheChair');
  if ((await sessionForThePortal(tx, session.id))?.state !== 'DELIBERATING') return refuse(409, 'jury.notDeliberating');
  if (refusal) return refusal;
  if (item.requests.length + item.suggestions.length > 0) return refuse(409, 'jury.answersAwaited');
  const decision = (await findItem(tx, actor, item.id))?.decision ?? null;
  if (decision === null) return refuse(409, 'jury.nothingToConfirm');
  if (decision.revision !== revision) return refuse(409, 'jury.decidedMeanwhile', { name: decision.recordedBy });
  await insertConfirmation(tx, {
    decisionId: decision.id,
    revision,
    itemId: item.id,
    sessionId: session.id,
    chairedBy: actor.personId,
    sitters: sitters.map(({ personId }) => personId),
  });
  return undefined;
}
