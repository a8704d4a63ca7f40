import { juriesByIds, settings } from '../../diplomas/index.js';
import { peopleHolding, type Actor } from '../../people/index.js';
import { INSTITUTION_TIME_ZONE, localDate } from '../../platform/clock/index.js';
import type { Tx } from '../../platform/database/index.js';
import { makeMove, type Moved } from '../../platform/lifecycle/index.js';
import { isRefusal, refuse, refuseAll, type Refusal } from '../../platform/refusal/index.js';
import { accountsAmong, appointMembers, appointedBy, appointedTo } from '../data/members.store.js';
import { firstOrderOf } from '../data/orders.store.js';
import { holdSession, noteAppointment, type Session } from '../data/sessions.store.js';
import { notTogether, quorumOf, type Appointed, type Order } from '../rules/index.js';
import { SESSION } from '../session.js';
import { convene, writeToSubstitutes } from './convene.js';
import { notPlanned } from './keep-order.js';

/** Who is to sit, as what, in the order of the page. */
export type Composition = readonly Omit<Appointed, 'name'>[];

const NOTHING_YET: Order = {
  reference: '',
  signedOn: null,
  signatory: '',
  capacity: null,
  delegationReference: '',
  delegationOn: null,
  publishedIn: '',
  publishedOn: null,
  quorum: null,
};

/**
 * Keeps who is to sit at a planned session. Refused to others than its secretary (403), once it is open (409), for
 * somebody without an account, for the same person twice, two presidents, or the secretary of the jury (422, W21).
 * `fieldOf` names the field of somebody on the page.
 */
export async function composeSession(
  tx: Tx,
  session: Session,
  composition: Composition,
  fieldOf: (personId: string) => string = () => 'members',
): Promise<undefined | Refusal> {
  const refusal = await notPlanned(tx, session);
  if (refusal) return refusal;
  const accounts = await accountsAmong(
    tx,
    composition.map(({ personId }) => personId),
  );
  const unknown = refuseAll(
    ...composition
      .filter(({ personId }) => !accounts.has(personId))
      .map(({ personId }) => refuse(422, 'jury.memberUnknown', undefined, fieldOf(personId))),
  );
  if (unknown) return unknown;
  const secretaries = (await peopleHolding(tx, [session.juryId])).map(({ id }) => id);
  const named = composition.map((one) => ({ ...one, name: accounts.get(one.personId) ?? '' }));
  const wrong = notTogether(named, secretaries, fieldOf);
  if (wrong) return wrong;
  await appointMembers(tx, session.id, composition);
  return undefined;
}

/**
 * Opens a session: its order is whole and in force, its members can be proven, each is convened by a letter, and files
 * may be put before it. Refused (422) with all that is missing.
 */
export async function openSession(tx: Tx, actor: Actor, session: Session): Promise<Moved | Refusal> {
  await holdSession(tx, session.id, 'update');
  const order = await firstOrderOf(tx, session.id);
  const appointed = await appointedTo(tx, session.id);
  const [jury] = await juriesByIds(tx, [session.juryId]);
  if (!jury) throw new Error(`Session ${session.number} has no jury.`);
  if (order && session.state === 'PLANNED') {
    await noteAppointment(tx, session.id, { ...order, quorum: quorumOf(order.quorum, appointed) });
    await appointedBy(tx, session.id, order.id);
  }
  const moved = await makeMove(tx, SESSION, session, 'open', {
    by: actor,
    facts: {
      order: order ?? NOTHING_YET,
      hasPaper: order !== undefined && order.paperId !== null,
      appointed,
      secretaries: (await peopleHolding(tx, [session.juryId])).map(({ id }) => id),
      leastMembers: jury.leastMembers,
      daysAhead: (await settings(tx)).compositionAhead,
      today: localDate(tx.now, INSTITUTION_TIME_ZONE),
    },
    documents: order?.paperName && order.paperSha256 ? [{ name: order.paperName, sha256: order.paperSha256 }] : [],
  });
  if (isRefusal(moved) || !order) return moved;
  await convene(tx, session, order, appointed);
  await writeToSubstitutes(tx, session, order, appointed);
  return moved;
}
