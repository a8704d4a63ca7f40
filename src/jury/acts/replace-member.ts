import { peopleHolding, type Actor } from '../../people/index.js';
import { INSTITUTION_TIME_ZONE, localDate } from '../../platform/clock/index.js';
import type { Tx } from '../../platform/database/index.js';
import { refuse, type Refusal } from '../../platform/refusal/index.js';
import { endStandings, giveStanding, stoodOn } from '../../reports/index.js';
import { wholeAgendaOf, type AgendaLine } from '../data/agenda.store.js';
import { endMember, everNamedTo, noteChange, seatMember } from '../data/composition-changes.store.js';
import { accountsAmong, appointedTo } from '../data/members.store.js';
import { firstOrderOf, keepLaterOrder, type AppointmentOrder } from '../data/orders.store.js';
import { destroyPositionsOf } from '../data/positions.store.js';
import { noteRecusal, recusedByLaw } from '../data/recusals.store.js';
import { holdSession, noteQuorum, sessionForThePortal, type Session } from '../data/sessions.store.js';
import {
  isUnderNewLaw,
  notReplaced,
  quorumOf,
  waitingSubstitutes,
  type MemberQuality,
  type Named,
  type Order,
  type Replacement,
} from '../rules/index.js';
import { convene } from './convene.js';
import { writeOfChange } from './write-of-change.js';

/** A replacement as it is asked for: a new order comes with its paper, which was received. */
export interface AskedReplacement extends Omit<Replacement, 'by'> {
  readonly by: { readonly order: Order; readonly paperId: string | null } | null;
}

/**
 * Changes the composition of an open session by an order (decision 11): the newcomer sits in the place of the former
 * member, or as one more, and is convened. In the same transaction the former member's standings end and their notes
 * are destroyed; who may not sit on a file by law is asked anew of the newcomer. Those concerned are told. Refused to
 * others than the secretary (403), before the opening, after the deliberation and once the former member sat (409), and
 * when the order is not whole or the newcomer may not sit (422).
 */
export async function replaceMember(
  tx: Tx,
  actor: Actor,
  session: Session,
  { by, ...asked }: AskedReplacement,
): Promise<undefined | Refusal> {
  if (!session.standings.includes('secretary')) return refuse(403, 'lifecycle.notYours');
  await holdSession(tx, session.id, 'update');
  const named = await everNamedTo(tx, session.id);
  const { newcomerId, formerId, why } = asked;
  const newcomer = (await accountsAmong(tx, [newcomerId])).get(newcomerId);
  const refusal = notReplaced(
    { ...asked, by: by && { order: by.order, hasPaper: by.paperId !== null } },
    {
      state: (await sessionForThePortal(tx, session.id))?.state ?? session.state,
      named,
      newcomer,
      secretaries: (await peopleHolding(tx, [session.juryId])).map(({ id }) => id),
      today: localDate(tx.now, INSTITUTION_TIME_ZONE),
    },
  );
  if (refusal) return refusal;
  const order = await orderOfChange(tx, actor, session, by, isWaiting(named, newcomerId));
  const former = named.find(({ personId }) => personId === formerId);
  const place = former && former.place !== 'substitute' ? former.place : 'member';
  const agenda = await wholeAgendaOf(tx, session.id);
  if (former) await leave(tx, session, former.personId, order.id, agenda);
  const quality = asked.quality ?? named.find(({ personId }) => personId === newcomerId)?.quality;
  await sit(tx, actor, session, { personId: newcomerId, quality, place, orderId: order.id }, agenda);
  const changeId = await noteChange(tx, {
    sessionId: session.id,
    orderId: order.id,
    formerId,
    newcomerId,
    place,
    why,
    by: actor.personId,
  });
  const appointed = await appointedTo(tx, session.id);
  if (isUnderNewLaw(session)) await noteQuorum(tx, session.id, quorumOf(order.quorum, appointed));
  await convene(
    tx,
    session,
    order,
    appointed.filter(({ personId }) => personId === newcomerId),
  );
  await writeOfChange(tx, session, {
    changeId,
    order,
    newcomer: { personId: newcomerId, name: newcomer ?? '' },
    former,
    why,
    appointed,
    agenda,
  });
  return undefined;
}

function isWaiting(named: readonly Named[], personId: string): boolean {
  return waitingSubstitutes(named).some((one) => one.personId === personId);
}

/** The order by which somebody comes to sit: the session's own for its substitute, a new one for anybody else. */
async function orderOfChange(
  tx: Tx,
  actor: Actor,
  session: Session,
  by: AskedReplacement['by'],
  isSubstitute: boolean,
): Promise<Pick<AppointmentOrder, 'id' | 'reference' | 'signedOn' | 'quorum'>> {
  const first = await firstOrderOf(tx, session.id);
  if (!isSubstitute && by) {
    const id = await keepLaterOrder(tx, { sessionId: session.id, ...by, by: actor.personId });
    return { ...by.order, id, quorum: by.order.quorum ?? first?.quorum ?? null };
  }
  if (!first) throw new Error(`Session ${session.number} has a substitute, and no order that names one.`);
  return first;
}

/** From now on they see nothing of the session, and nothing stays of what they noted. */
async function leave(
  tx: Tx,
  { id: sessionId }: Session,
  personId: string,
  orderId: string,
  agenda: readonly AgendaLine[],
): Promise<void> {
  await endMember(tx, { sessionId, personId, orderId });
  await destroyPositionsOf(tx, sessionId, personId);
  for (const line of agenda)
    await endStandings(tx, { ...stoodOn(line), heldAs: 'juror', holderId: personId, why: 'replaced' });
}

/** From now on they sit, and read every file of the agenda but those on which the law forbids it. */
async function sit(
  tx: Tx,
  actor: Actor,
  { id: sessionId }: Session,
  seated: {
    readonly personId: string;
    readonly quality: MemberQuality | undefined;
    readonly place: 'president' | 'substitute-chair' | 'member';
    readonly orderId: string;
  },
  agenda: readonly AgendaLine[],
): Promise<void> {
  const { personId, quality } = seated;
  if (!quality) throw new Error('Somebody comes to sit, and nothing says in which quality.');
  await seatMember(tx, { ...seated, quality, sessionId });
  for (const line of agenda) {
    const { id: itemId, requestId } = line;
    const recusal = (await recusedByLaw(tx, sessionId, requestId)).find((one) => one.personId === personId);
    if (recusal) await noteRecusal(tx, itemId, recusal, actor.personId);
    else
      await giveStanding(tx, {
        ...stoodOn(line),
        holderId: personId,
        heldAs: 'juror',
        why: itemId,
        givenBy: actor.personId,
      });
  }
}
