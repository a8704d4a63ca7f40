import type { Tx } from '../../platform/database/index.js';
import type { Delegation } from '../rules/index.js';

/** A delegation as it is recorded: by whom, to whom, on which document. */
export interface DelegationRecorded extends Delegation {
  readonly id: string;
  readonly reference: string;
  readonly delegator: string;
  readonly delegateId: string;
  readonly delegate: string;
  readonly centre: string | null;
  readonly publishedIn: string;
  readonly paperId: string;
  readonly endedWhy: string | null;
}

/** A delegation about to be recorded. */
export type NewDelegation = Omit<
  DelegationRecorded,
  'id' | 'delegator' | 'delegate' | 'centre' | 'endedOn' | 'endedWhy'
> & { readonly delegatorId: string; readonly recordedBy: string };

const DELEGATION = `
  select d.id, d.reference, a.name as delegator, d.delegate_id as "delegateId", b.name as delegate, d.scopes,
         d.centre_id as "centreId", c.name as centre, to_char(d.starts_on, 'YYYY-MM-DD') as "startsOn",
         to_char(d.ends_on, 'YYYY-MM-DD') as "endsOn", d.published_in as "publishedIn",
         to_char(d.published_on, 'YYYY-MM-DD') as "publishedOn", d.paper_id as "paperId",
         to_char(d.ended_at at time zone 'Europe/Paris', 'YYYY-MM-DD') as "endedOn", d.ended_why as "endedWhy"
    from delegations d join people.person a on a.id = d.delegator_id join people.person b on b.id = d.delegate_id
    left join institution.centre c on c.id = d.centre_id`;

/** The latest delegations, those that were not ended first. At most 200: an institution has some dozens. */
export async function allDelegations(tx: Tx): Promise<DelegationRecorded[]> {
  return tx.rows<DelegationRecorded>(`${DELEGATION} order by d.ended_at is not null, d.starts_on desc, d.id limit 200`);
}

/** One of them. */
export async function delegationById(tx: Tx, id: string): Promise<DelegationRecorded | undefined> {
  return tx.row<DelegationRecorded>(`${DELEGATION} where d.id = $1`, [id]);
}

/** Those that this person was given. */
export async function delegationsTo(tx: Tx, personId: string): Promise<DelegationRecorded[]> {
  return tx.rows<DelegationRecorded>(`${DELEGATION} where d.delegate_id = $1 order by d.starts_on, d.id`, [personId]);
}

/** Records one. Gives its id. */
export async function insertDelegation(tx: Tx, given: NewDelegation): Promise<string> {
  const made = await tx.row<{ id: string }>(
    `insert into delegations (delegator_id, delegate_id, reference, scopes, centre_id, starts_on, ends_on, published_in,
                              published_on, paper_id, recorded_by, recorded_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12) returning id`,
    [
      given.delegatorId,
      given.delegateId,
      given.reference,
      given.scopes,
      given.centreId,
      given.startsOn,
      given.endsOn,
      given.publishedIn,
      given.publishedOn,
      given.paperId,
      given.recordedBy,
      tx.now,
    ],
  );
  return made?.id ?? '';
}

/** Ends one, and says why. Gives whether it was still there to end. */
export async function endDelegation(
  tx: Tx,
  id: string,
  { by, why }: { readonly by: string; readonly why: string },
): Promise<boolean> {
  const ended = await tx.row(
    `update delegations set ended_at = $2, ended_by = $3, ended_why = $4 where id = $1 and ended_at is null
      returning id`,
    [id, tx.now, by, why],
  );
  return ended !== undefined;
}

/** Ends those that this person gave without being the general administrator any more, or has without an account. */
export async function endDelegationsWithoutSeat(
  tx: Tx,
  personId: string,
  { by, why }: { readonly by: string; readonly why: string },
): Promise<void> {
  await tx.rows(
    `update delegations d set ended_at = $2, ended_by = $3, ended_why = $4
      where d.ended_at is null
        and ((d.delegator_id = $1 and not exists (select 1 from people.seat s
              where s.person_id = $1 and s.role = 'general-administrator' and s.until is null))
          or (d.delegate_id = $1 and exists (select 1 from people.person p
              where p.id = $1 and p.disabled_at is not null)))`,
    [personId, tx.now, by, why],
  );
}

/** The centres that one may be for, by name. */
export async function centresByName(tx: Tx): Promise<{ readonly id: string; readonly name: string }[]> {
  return tx.rows('select id, name from institution.centre order by name');
}
