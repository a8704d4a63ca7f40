import type { GivenSignature } from '../../people/index.js';
import type { Tx } from '../../platform/database/index.js';
import type { CommissionPlace } from '../rules/index.js';

/** Somebody of a commission. */
export interface CommissionMember {
  readonly id: string;
  readonly name: string;
  readonly locale: 'fr' | 'en';
  readonly isChair: boolean;
  /** When they said that they are there; as JSON has it. */
  readonly presentSince: string | null;
}

/** Who examines, and when: a commission of the centre. */
export interface Commission {
  readonly id: string;
  readonly heldOn: string;
  /** Null of a commission that was convened before there was a chair: any member of it answers. */
  readonly chairId: string | null;
  /** The chair first. */
  readonly members: readonly CommissionMember[];
}

/** Of `commission_members m`, those who did not leave with their account. */
export const SITS = `not exists (select 1 from commission_departures l
  where l.commission_id = m.commission_id and l.person_id = m.person_id)`;

/** A commission with its members by name, for one alone as among the rest of an examination. */
export const COMMISSION = `select c.id, to_char(c.held_on, 'YYYY-MM-DD') as "heldOn", c.chaired_by as "chairId",
         (select json_agg(json_build_object('id', p.id, 'name', p.name, 'locale', p.locale,
                   'isChair', m.person_id is not distinct from c.chaired_by, 'presentSince', s.said_at)
                   order by m.person_id is not distinct from c.chaired_by desc, p.name, p.id)
            from commission_members m join people.person p on p.id = m.person_id
            left join commission_presences s on s.commission_id = m.commission_id and s.person_id = m.person_id
            where m.commission_id = c.id) as members
    from commissions c`;

/** A commission by its id: the caller has seen to sight. */
export async function commissionOf(tx: Tx, id: string): Promise<Commission | undefined> {
  return tx.row<Commission>(`${COMMISSION} where c.id = $1`, [id]);
}

/** A commission of a centre that is still to sit, and how many requests are before it. */
export interface ComingCommission extends Pick<Commission, 'id' | 'heldOn' | 'members'> {
  readonly requests: number;
}

/** The commissions of a centre that sit on this day or after, the first first. */
export async function comingCommissions(tx: Tx, centreId: string, today: string): Promise<ComingCommission[]> {
  return tx.rows<ComingCommission>(
    `select k.id, k."heldOn", k.members,
            (select count(*)::int from examinations e where e.commission_id = k.id) as requests
       from (${COMMISSION} where c.centre_id = $1 and c.held_on >= $2 and c.chaired_by is not null) k
      order by k."heldOn", k.id limit 50`,
    [centreId, today],
  );
}

/** Writes a commission of a centre with its chair and its members: what is convened stays. Gives its id. */
export async function writeCommission(
  tx: Tx,
  commission: {
    readonly centreId: string;
    readonly heldOn: string;
    readonly members: readonly { readonly personId: string; readonly place: CommissionPlace }[];
    readonly convenedBy: string;
  },
): Promise<string> {
  const made = await tx.row<{ id: string }>(
    `insert into commissions (centre_id, held_on, chaired_by, convened_at, convened_by) values ($1, $2, $3, $4, $5)
       returning id`,
    [
      commission.centreId,
      commission.heldOn,
      commission.members.find(({ place }) => place === 'chair')?.personId,
      tx.now,
      commission.convenedBy,
    ],
  );
  if (!made) throw new Error('A commission was written and gave no id.');
  await tx.rows('insert into commission_members (commission_id, person_id) select $1, unnest($2::uuid[])', [
    made.id,
    commission.members.map(({ personId }) => personId),
  ]);
  return made.id;
}

/** Notes that a request was convened to a commission. */
export async function noteConvened(
  tx: Tx,
  request: { readonly commissionId: string; readonly examinationId: string; readonly convenedBy: string },
): Promise<void> {
  await tx.rows(
    `insert into commission_requests (commission_id, examination_id, convened_at, convened_by)
       values ($1, $2, $3, $4)`,
    [request.commissionId, request.examinationId, tx.now, request.convenedBy],
  );
}

/** Notes that a member says they are there. False when they had said so. */
export async function notePresence(tx: Tx, { by }: GivenSignature, commissionId: string): Promise<boolean> {
  const said = await tx.row(
    `insert into commission_presences (commission_id, person_id, said_at) values ($1, $2, $3)
       on conflict do nothing returning person_id`,
    [commissionId, by.personId, tx.now],
  );
  return said !== undefined;
}

/** Those who sat last for a centre, the chair first; nobody where none did. */
export async function lastComposition(
  tx: Tx,
  centreId: string,
): Promise<{ readonly personId: string; readonly place: CommissionPlace }[]> {
  return tx.rows(
    `select m.person_id as "personId", case when m.person_id = c.chaired_by then 'chair' else 'member' end as place
       from (select * from commissions where centre_id = $1 and chaired_by is not null
              order by held_on desc, convened_at desc limit 1) c
       join commission_members m on m.commission_id = c.id join people.person p on p.id = m.person_id
      where p.disabled_at is null order by m.person_id = c.chaired_by desc, p.name, p.id`,
    [centreId],
  );
}

/** The members of the commission to which an examination was last convened: it may be there no longer. */
export async function lastConvenedTo(tx: Tx, examinationId: string): Promise<Commission | undefined> {
  return tx.row<Commission>(
    `${COMMISSION} join commission_requests r on r.commission_id = c.id
      where r.examination_id = $1 order by r.convened_at desc limit 1`,
    [examinationId],
  );
}
