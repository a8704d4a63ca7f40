import type { Actor } from '../../people/index.js';
import type { Tx } from '../../platform/database/index.js';
import { notFound, refuse, type Refusal } from '../../platform/refusal/index.js';
import type { AgendaItem } from '../data/agenda.store.js';
import { askForLifting, liftableRecusal } from '../data/liftings.store.js';
import { membersOf } from '../data/members.store.js';
import { holdSession, type Session } from '../data/sessions.store.js';
import { notToBeLifted } from '../rules/index.js';
import { writeOfConflict } from './write-of-conflict.js';

/**
 * The secretary asks that a recusal noted by mistake be lifted, and says why: it stands until whoever presides confirms
 * it. Refused to others (403), where there is none (404), once the file was decided, where the law itself recuses, where
 * nobody could confirm, and a second time while it waits (409).
 */
export async function askLifting(
  tx: Tx,
  actor: Actor,
  session: Session,
  item: AgendaItem,
  { personId, why }: { readonly personId: string; readonly why: string },
): Promise<undefined | Refusal> {
  if (!session.standings.includes('secretary')) return refuse(403, 'lifecycle.notYours');
  if (item.removedAt !== null) return refuse(409, 'lifecycle.notFromHere');
  await holdSession(tx, session.id, 'update');
  const recusal = await liftableRecusal(tx, item.id, personId);
  if (!recusal) return notFound;
  const refusal = notToBeLifted(recusal);
  if (refusal) return refusal;
  if (recusal.isAsked) return refuse(409, 'jury.liftingAskedBefore');
  if (recusal.answererId === null) return refuse(409, 'jury.nobodyAnswers');
  const id = await askForLifting(tx, { itemId: item.id, personId, why: why.trim(), by: actor.personId });
  await writeOfConflict(tx, session, {
    to: (await membersOf(tx, session.id)).filter((member) => member.personId === recusal.answererId),
    kind: 'jury-session.lifting',
    cause: `lifting:${id}`,
    text: (w, facts) => w.liftingAsked(facts),
  });
  return undefined;
}
