import { centresOf, type Actor } from '../../people/index.js';
import type { Tx } from '../../platform/database/index.js';
import { DAYS, TO_HAND_OVER } from './to-hand-over.js';

/** How a link reaches its owner: by letter to their address, by hand, or printed for whoever has the machine. */
export type Way = 'letter' | 'hand' | 'terminal';

/**
 * Asks for a link; what was asked before for this person ends. `askedBy` is null on the terminal. Gives the request's
 * id.
 */
export async function openRequest(tx: Tx, personId: string, way: Way, askedBy: string | null): Promise<string> {
  await endRequests(tx, personId);
  const request = await tx.row<{ id: string }>(
    'insert into password_link_requests (person_id, way, asked_by, asked_at) values ($1, $2, $3, $4) returning id',
    [personId, way, askedBy, tx.now],
  );
  if (!request) throw new Error('A link was asked for and gave no id.');
  return request.id;
}

/** Ends what was asked for a person. */
export async function endRequests(tx: Tx, personId: string): Promise<void> {
  await tx.rows('update password_link_requests set ended_at = $1 where person_id = $2 and ended_at is null', [
    tx.now,
    personId,
  ]);
}

/**
 * Whom a link to be sent by letter is for, held until the transaction ends; undefined when it is not wanted any more.
 */
export async function requestByLetter(tx: Tx, id: string): Promise<{ readonly personId: string } | undefined> {
  return tx.row(
    `select r.person_id as "personId" from password_link_requests r join people.person p on p.id = r.person_id
      where r.id = $1 and r.way = 'letter' and r.ended_at is null and r.asked_at > $2 and p.disabled_at is null
      for update of r`,
    [id, daysBefore(tx.now)],
  );
}

/** A link that waits to be handed over. */
export interface LinkToHandOver {
  readonly id: string;
  readonly personId: string;
  readonly name: string;
  readonly email: string;
  readonly locale: 'fr' | 'en';
  readonly askedBy: string;
  readonly askedAt: Date;
}

const REQUEST = `select r.id, r.person_id as "personId", p.name, p.email, p.locale, a.name as "askedBy",
         r.asked_at as "askedAt"
  from password_link_requests r join people.person p on p.id = r.person_id join people.person a on a.id = r.asked_by`;

/** The links that this registry officer may hand over, the first asked first. At most 100. */
export async function linksToHandOver(tx: Tx, actor: Actor): Promise<LinkToHandOver[]> {
  return tx.rows<LinkToHandOver>(`${REQUEST} where ${TO_HAND_OVER} order by r.asked_at, r.id limit 100`, [
    actor.personId,
    centresOf(actor, 'registry'),
    daysBefore(tx.now),
  ]);
}

/** One of them; undefined when it is not theirs to hand over. `held` until the transaction ends, for whoever does. */
export async function linkToHandOver(
  tx: Tx,
  actor: Actor,
  id: string,
  held?: 'held',
): Promise<LinkToHandOver | undefined> {
  return tx.row<LinkToHandOver>(`${REQUEST} where ${TO_HAND_OVER} and r.id = $4 ${held ? 'for update of r' : ''}`, [
    actor.personId,
    centresOf(actor, 'registry'),
    daysBefore(tx.now),
    id,
  ]);
}

/** Notes who hands a link over, and how they know who takes it. */
export async function noteHandOver(tx: Tx, id: string, actor: Actor, identity: string): Promise<void> {
  await tx.rows(
    'update password_link_requests set handed_by = $2, handed_at = $3, identity = $4 where id = $1 and handed_at is null',
    [id, actor.personId, tx.now, identity],
  );
}

function daysBefore(now: Date): Date {
  return new Date(now.getTime() - DAYS * 86_400_000);
}
