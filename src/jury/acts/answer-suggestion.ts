import type { Actor } from '../../people/index.js';
import type { Tx } from '../../platform/database/index.js';
import { refuse, type Refusal } from '../../platform/refusal/index.js';
import type { AgendaItem } from '../data/agenda.store.js';
import { holdSession, sessionForThePortal, type Session } from '../data/sessions.store.js';
import { answerSuggested, suggestedOf } from '../data/suggestions.store.js';
import { linkOf, notAnsweredSuggestion } from '../rules/index.js';
import { suggestedBecause } from '../words/suggested.js';
import { recuseMember } from './recuse-member.js';

/**
 * The secretary answers what the portal suggests of somebody on a file (decision 11): they are recused, or it is
 * dismissed for a written reason. Either way it is not suggested again. Refused to others (403), once the minutes are
 * drafted or nothing waits (409), and to a dismissal without a reason of some length (422).
 */
export async function answerSuggestion(
  tx: Tx,
  actor: Actor,
  session: Session,
  item: AgendaItem,
  answer: { readonly personId: string; readonly recused: boolean; readonly reason: string },
): Promise<undefined | Refusal> {
  if (!session.standings.includes('secretary')) return refuse(403, 'lifecycle.notYours');
  if (item.removedAt !== null) return refuse(409, 'lifecycle.notFromHere');
  await holdSession(tx, session.id, 'update');
  const now = (await sessionForThePortal(tx, session.id)) ?? session;
  const { personId, recused } = answer;
  const waiting = await suggestedOf(tx, item.id, personId);
  const refusal = notAnsweredSuggestion(answer, { state: now.state, waiting: waiting.length });
  if (refusal) return refusal;
  const known = waiting.map((one) => suggestedBecause(one, 'fr')).join(' ');
  const reason = answer.reason.trim() || known;
  if (recused) {
    const refused = await recuseMember(tx, actor, session, item, {
      personId,
      kind: linkOf(waiting.map(({ kind }) => kind)),
      reason,
    });
    if (refused) return refused;
  }
  await answerSuggested(tx, item.id, waiting, { recused, reason, by: actor.personId });
  return undefined;
}
