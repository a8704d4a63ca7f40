import type { Tx } from '../../platform/database/index.js';
import type { MemberQuality, Named, Place } from '../rules/index.js';
import { PLACES_IN_ORDER, MEMBER, type Member } from './members.store.js';

/** Whom the orders of a session name, those who left among them. */
export async function everNamedTo(tx: Tx, sessionId: string): Promise<Named[]> {
  return tx.rows<Named>(
    `select m.person_id as "personId", p.name, m.quality, m.place, m.ended_at is not null as "hasLeft",
            m.attended is true or exists (select 1 from attendances t
              where t.session_id = m.session_id and t.person_id = m.person_id) as "hasSat"
       from jury_members m join people.person p on p.id = m.person_id where m.session_id = $1
      order by array_position(array['president', 'substitute-chair', 'member', 'substitute'], m.place), p.name, p.id`,
    [sessionId],
  );
}

/** Somebody who sits from now on: who waited as a substitute, or somebody new. */
interface Seated {
  readonly sessionId: string;
  readonly personId: string;
  readonly quality: MemberQuality;
  readonly place: Exclude<Place, 'substitute'>;
  readonly orderId: string;
}

/** Somebody no longer sits, by this order. */
export async function endMember(
  tx: Tx,
  { sessionId, personId, orderId }: Pick<Seated, 'sessionId' | 'personId' | 'orderId'>,
): Promise<void> {
  await tx.rows(
    `update jury_members set ended_at = $3, ended_by = $4
      where session_id = $1 and person_id = $2 and ended_at is null`,
    [sessionId, personId, tx.now, orderId],
  );
}

/** Gives somebody their place; a substitute leaves the one where they waited. */
export async function seatMember(tx: Tx, { sessionId, personId, quality, place, orderId }: Seated): Promise<void> {
  await tx.rows(
    `insert into jury_members (session_id, person_id, quality, place, president, appointed_by)
     values ($1, $2, $3, $4, $4 = 'president', $5)
     on conflict (session_id, person_id) do update set place = excluded.place, president = excluded.president`,
    [sessionId, personId, quality, place, orderId],
  );
}

/** A change as it is kept: it is never rewritten. */
interface NewChange {
  readonly sessionId: string;
  readonly orderId: string;
  readonly formerId: string | null;
  readonly newcomerId: string;
  readonly place: Exclude<Place, 'substitute'>;
  readonly why: string;
  readonly by: string;
}

/** Keeps a change of composition. Gives its id. */
export async function noteChange(tx: Tx, change: NewChange): Promise<string> {
  const row = await tx.row<{ id: string }>(
    `insert into composition_changes (session_id, order_id, former_id, newcomer_id, place, why, changed_at, changed_by)
     values ($1, $2, $3, $4, $5, $6, $7, $8) returning id`,
    [
      change.sessionId,
      change.orderId,
      change.formerId,
      change.newcomerId,
      change.place,
      change.why.trim(),
      tx.now,
      change.by,
    ],
  );
  if (!row) throw new Error('A change of composition was written and gave no id.');
  return row.id;
}

/** A change, its order, who came and who left. */
const CHANGE = `composition_changes x join appointment_orders o on o.id = x.order_id
       join people.person n on n.id = x.newcomer_id left join people.person f on f.id = x.former_id`;

/** Whose place somebody took after the opening, and by which order. */
export interface ChangeByOrder {
  readonly changedAt: Date;
  readonly newcomer: string;
  /** Null where a place was free. */
  readonly former: string | null;
  /** Null where the order of before was not told whole. */
  readonly reference: string | null;
  readonly signedOn: string | null;
}

/** How the composition of a session changed after its opening, the first change first. */
export async function changesOf(tx: Tx, sessionId: string): Promise<ChangeByOrder[]> {
  return tx.rows<ChangeByOrder>(
    `select x.changed_at as "changedAt", n.name as newcomer, f.name as former, o.reference, o.signed_on::text as "signedOn"
       from ${CHANGE} where x.session_id = $1 order by x.changed_at, x.id`,
    [sessionId],
  );
}

/** What is shown of a composition. */
export interface Composition {
  /** Those who sit, the president first. */
  readonly members: readonly Member[];
  /** When each was convened, by the person. */
  readonly convened: Readonly<Record<string, string>>;
  readonly substitutes: readonly { readonly personId: string; readonly name: string }[];
  /** The last first. */
  readonly changes: readonly {
    readonly changedAt: string;
    readonly newcomer: string;
    readonly former: string | null;
    readonly reference: string;
  }[];
}

/** Who sits at a session, the convocations, the substitutes that wait and the changes. The caller has found it. */
export async function compositionOf(tx: Tx, sessionId: string): Promise<Composition> {
  const row = await tx.row<Composition>(
    `select
       (select coalesce(json_agg(x order by array_position(${PLACES_IN_ORDER}, x.place), x.name, x."personId"), '[]')
          from (${MEMBER} and m.session_id = $1) x) as members,
       (select coalesce(json_object_agg(c.person_id, c.convened_at), '{}') from convocations c
         where c.session_id = $1) as convened,
       (select coalesce(json_agg(json_build_object('personId', p.id, 'name', p.name) order by p.name, p.id), '[]')
          from jury_members m join people.person p on p.id = m.person_id
         where m.session_id = $1 and m.ended_at is null and m.place = 'substitute') as substitutes,
       (select coalesce(json_agg(json_build_object('changedAt', x.changed_at, 'newcomer', n.name, 'former', f.name,
                 'reference', o.reference) order by x.changed_at desc, x.id), '[]')
          from ${CHANGE} where x.session_id = $1) as changes`,
    [sessionId],
  );
  if (!row) throw new Error('A question without a condition gave no row.');
  return row;
}
