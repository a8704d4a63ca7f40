import { registriesOf, type Actor } from '../../people/index.js';
import type { Tx } from '../../platform/database/index.js';

/** A request that nobody carried out counts no more after this. */
const DAYS = 14;

/** How a link reaches its owner: by letter to their address, by hand, or printed for whoever has the machine. */
export type Way = 'letter' | 'hand' | 'terminal';

/** Asks for a link; what was asked before for this person ends. `askedBy` is null on the terminal. Gives the request's id. */
export async function openRequest(tx: Tx, personId: string, way: Way, askedBy: string | null): Promise<string> {
  await endRequests(tx, personId);
  const request = await tx.row<{ id: string }>(
    'insert into password_link_requests (person_id, way, asked_by, asked_at) values ($1, $2, $3, $4) returning id',
    [personId, way, askedBy, tx.now],
  );
  return request?.id ?? '';
}

/** Ends what was asked for a person. */
export async function endRequests(tx: Tx, personId: string): Promise<void> {
  await tx.rows('update password_link_requests set ended_at = $1 where person_id = $2 and ended_at is null', [
    tx.now,
    personId,
  ]);
}

/** Whom a link to be sent by letter is for, held until the transaction ends; undefined when it is not wanted any more. */
export async function requestByLetter(tx: Tx, id: string): Promise<{ readonly personId: string } | undefined> {
  return tx.row(
    `select r.person_id as "personId" from password_link_requests r join people p on p.id = r.person_id
      where r.id = $1 and r.way = 'letter' and r.ended_at is null and r.asked_at > $2 and p.disabled_at is null for update of r`,
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

/** The centres a person belongs to: where they are enrolled, and where they sit. */
const CENTRES = `(select array_agg(centre_id) from (select centre_id from enrolments where person_id = r.person_id
  union all select centre_id from seats where person_id = r.person_id and until is null and centre_id is not null) c)`;

/**
 * What a registry officer may hand over, by SQL: in their centre, or of somebody who belongs to none; never their own, nor what they asked for, nor the
 * link of somebody who administers, which the terminal gives. Takes the SQL of the officer's id, of their centres and of an instant before which nothing counts.
 */
function toHandOver(officer: string, centres: string, since: string): string {
  return `r.way = 'hand' and r.ended_at is null and r.handed_at is null and r.asked_at > ${since} and p.disabled_at is null
    and r.person_id <> ${officer} and r.asked_by <> ${officer}
    and (${CENTRES} is null or ${CENTRES} && ${centres})
    and not exists (select 1 from seats s where s.person_id = r.person_id and s.role = 'administrator' and s.until is null)`;
}

const REQUEST = `select r.id, r.person_id as "personId", p.name, p.email, p.locale, a.name as "askedBy", r.asked_at as "askedAt"
  from password_link_requests r join people p on p.id = r.person_id join people a on a.id = r.asked_by`;

/** The links that this registry officer may hand over, the first asked first. At most 100. */
export async function linksToHandOver(tx: Tx, actor: Actor): Promise<LinkToHandOver[]> {
  return tx.rows<LinkToHandOver>(
    `${REQUEST} where ${toHandOver('$1', '$2::uuid[]', '$3')} order by r.asked_at, r.id limit 100`,
    [actor.personId, registriesOf(actor), daysBefore(tx.now)],
  );
}

/** One of them; undefined when it is not theirs to hand over. `held` until the transaction ends, for whoever does. */
export async function linkToHandOver(
  tx: Tx,
  actor: Actor,
  id: string,
  held?: 'held',
): Promise<LinkToHandOver | undefined> {
  return tx.row<LinkToHandOver>(
    `${REQUEST} where ${toHandOver('$1', '$2::uuid[]', '$3')} and r.id = $4 ${held ? 'for update of r' : ''}`,
    [actor.personId, registriesOf(actor), daysBefore(tx.now), id],
  );
}

/** Notes who hands a link over, and how they know who takes it. */
export async function noteHandOver(tx: Tx, id: string, actor: Actor, identity: string): Promise<void> {
  await tx.rows(
    'update password_link_requests set handed_by = $2, handed_at = $3, identity = $4 where id = $1 and handed_at is null',
    [id, actor.personId, tx.now, identity],
  );
}

/** How many links a registry officer may hand over, for the statement of a room that gathers. Takes the SQL of their id, of their centres and of now. */
export function linksToHandOverCount(officer: string, centres: string, now: string): string {
  return `(select count(*)::int from password_link_requests r join people p on p.id = r.person_id
    where ${toHandOver(officer, centres, `(${now}::timestamptz - interval '${DAYS} days')`)})`;
}

function daysBefore(now: Date): Date {
  return new Date(now.getTime() - DAYS * 86_400_000);
}
