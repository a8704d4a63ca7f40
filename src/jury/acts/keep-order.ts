import type { Actor } from '../../people/index.js';
import type { Tx } from '../../platform/database/index.js';
import { refuse, type Refusal } from '../../platform/refusal/index.js';
import { keepFirstOrder } from '../data/orders.store.js';
import { holdSession, sessionForThePortal, type Session } from '../data/sessions.store.js';
import { notInOrder, type Order } from '../rules/index.js';

/**
 * Keeps what is known of the order that composes a planned session, and its paper when one came. Refused to others than
 * the secretary (403), once the session is open (409), and when its days contradict each other (422).
 */
export async function keepOrder(
  tx: Tx,
  actor: Actor,
  session: Session,
  { order, paperId }: { readonly order: Order; readonly paperId: string | null },
): Promise<undefined | Refusal> {
  const refusal = (await notPlanned(tx, session)) ?? notInOrder(order);
  if (refusal) return refusal;
  await keepFirstOrder(tx, { sessionId: session.id, order, paperId, by: actor.personId });
  return undefined;
}

/**
 * Holds a session that its secretary composes. Refused to others (403), and once it is open (409): it is changed by an
 * order of its own then.
 */
export async function notPlanned(tx: Tx, session: Session): Promise<undefined | Refusal> {
  if (!session.standings.includes('secretary')) return refuse(403, 'lifecycle.notYours');
  if (session.state !== 'PLANNED') return refuse(409, 'jury.alreadyOpen');
  await holdSession(tx, session.id, 'update');
  return (await sessionForThePortal(tx, session.id))?.state === 'PLANNED' ? undefined : refuse(409, 'jury.alreadyOpen');
}
