import { peopleByIds, type Actor } from '../../people/index.js';
import type { Tx } from '../../platform/database/index.js';
import { notFound, refuse, type Refusal } from '../../platform/refusal/index.js';
import { giveStanding, stoodOn } from '../../reports/index.js';
import type { AgendaItem } from '../data/agenda.store.js';
import { answerLiftingWith, liftingOf } from '../data/liftings.store.js';
import { membersOf } from '../data/members.store.js';
import { holdSession, sessionForThePortal, type Session } from '../data/sessions.store.js';
import { notAnswered, notToBeLifted, type Answer } from '../rules/index.js';
import { writeOfConflict } from './write-of-conflict.js';

/**
 * Whoever presides answers a lifting: the member sits on the file again and sees it, or stays recused for the reason
 * given. Refused to anybody else (403), once it was answered or the file decided (409), and without a reason (422).
 */
export async function answerLifting(
  tx: Tx,
  actor: Actor,
  session: Session,
  item: AgendaItem,
  { lifting: id, ...answer }: Answer & { readonly lifting: string },
): Promise<undefined | Refusal> {
  if (item.removedAt !== null) return refuse(409, 'lifecycle.notFromHere');
  await holdSession(tx, session.id, 'update');
  const lifting = await liftingOf(tx, item.id, id);
  if (!lifting) return notFound;
  if (lifting.answererId !== actor.personId || lifting.askedById === actor.personId)
    return refuse(403, 'lifecycle.notYours');
  if (lifting.lifted !== null) return refuse(409, 'jury.liftingAnsweredBefore');
  const state = (await sessionForThePortal(tx, session.id))?.state ?? session.state;
  const refusal = notToBeLifted({ ...lifting, state }) ?? notAnswered(answer);
  if (refusal) return refusal;
  const words = answer.words.trim();
  await answerLiftingWith(tx, lifting, { itemId: item.id, lifted: answer.yes, words, by: actor.personId });
  const secretary = (await peopleByIds(tx, [lifting.askedById])).get(lifting.askedById);
  await writeOfConflict(tx, session, {
    to: secretary ? [{ personId: secretary.id, locale: secretary.locale }] : [],
    kind: 'jury-session.lifting-answered',
    cause: `lifting-answered:${id}`,
    text: (w, facts) => (answer.yes ? w.liftingConfirmed(facts) : w.liftingRefused({ ...facts, reason: words })),
  });
  if (answer.yes) await sitAgain(tx, actor, session, item, lifting);
  return undefined;
}

/** A member who sits reads the file from now on, and is told; whoever left the session meanwhile does not. */
async function sitAgain(
  tx: Tx,
  actor: Actor,
  session: Session,
  item: AgendaItem,
  lifting: { readonly id: string; readonly personId: string },
): Promise<void> {
  const member = (await membersOf(tx, session.id)).find(({ personId }) => personId === lifting.personId);
  if (!member) return;
  await giveStanding(tx, {
    ...stoodOn(item),
    holderId: member.personId,
    heldAs: 'juror',
    why: item.id,
    givenBy: actor.personId,
  });
  await writeOfConflict(tx, session, {
    to: [member],
    kind: 'jury-session.recusal-lifted',
    cause: `recusal-lifted:${lifting.id}`,
    text: (w, facts) => w.recusalLifted(facts),
  });
}
