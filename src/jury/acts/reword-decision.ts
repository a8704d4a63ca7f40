import type { Actor } from '../../people/index.js';
import type { Tx } from '../../platform/database/index.js';
import { refuse, type Refusal } from '../../platform/refusal/index.js';
import type { AgendaItem } from '../data/agenda.store.js';
import { correctionsOf, insertCorrection, reviseDecision } from '../data/decisions.store.js';
import { holdSession, type Session } from '../data/sessions.store.js';
import { isInForce, notReworded, type Deciding, type Rewording } from '../rules/index.js';

/**
 * Prepares, after the signature, the words that corrective minutes will carry (W15); what was signed stays as it is.
 * Refused before the signature (409), and whatever is more than words: another sense (W22), a reason more or less,
 * nothing at all (409, 422).
 */
export async function rewordDecision(
  tx: Tx,
  actor: Actor,
  session: Session,
  item: AgendaItem,
  rewording: Rewording,
): Promise<undefined | Refusal> {
  if (!session.standings.includes('secretary')) return refuse(403, 'lifecycle.notYours');
  const { decision } = item;
  if (session.state !== 'MINUTES_SIGNED' || decision === null) return refuse(409, 'jury.notSignedYet');
  if (!isInForce(item.afterwards)) return refuse(409, 'jury.replacedStays');
  await holdSession(tx, session.id, 'share');
  const refusal = notReworded(rewording, decision);
  if (refusal) return refusal;
  const { adoptsProposal, moreDueOn } = decision;
  const deciding: Deciding = { ...rewording, adoptsProposal, moreDueOn };
  const prepared = (await correctionsOf(tx, session.id)).find(({ itemId }) => itemId === item.id);
  const isDone = prepared
    ? await reviseDecision(tx, prepared.id, prepared.revision, deciding, actor.personId)
    : await insertCorrection(tx, item, deciding, actor.personId, decision.id);
  return isDone ? undefined : refuse(409, 'jury.decidedMeanwhile', { name: '' });
}
