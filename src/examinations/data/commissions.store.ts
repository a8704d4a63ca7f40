import type { Tx } from '../../platform/database/index.js';

/** Who examines, and when: a commission of the centre. */
export interface Commission {
  readonly id: string;
  readonly heldOn: string;
  readonly members: readonly { readonly id: string; readonly name: string; readonly locale: 'fr' | 'en' }[];
}

/** Of `commission_members m`, those who did not leave with their account. */
export const SITS = `not exists (select 1 from commission_departures l
  where l.commission_id = m.commission_id and l.person_id = m.person_id)`;

/** A commission with its members by name, for one alone as among the rest of an examination. */
export const COMMISSION = `select c.id, to_char(c.held_on, 'YYYY-MM-DD') as "heldOn",
         (select json_agg(json_build_object('id', p.id, 'name', p.name, 'locale', p.locale) order by p.name, p.id)
            from commission_members m join people.person p on p.id = m.person_id
            where m.commission_id = c.id) as members
    from commissions c`;

/** A commission by its id: the caller has seen to sight. */
export async function commissionOf(tx: Tx, id: string): Promise<Commission | undefined> {
  return tx.row<Commission>(`${COMMISSION} where c.id = $1`, [id]);
}

/** Writes a commission of a centre with its members: what is convened stays. Gives its id. */
export async function writeCommission(
  tx: Tx,
  commission: {
    readonly centreId: string;
    readonly heldOn: string;
    readonly members: readonly string[];
    readonly convenedBy: string;
  },
): Promise<string> {
  const made = await tx.row<{ id: string }>(
    'insert into commissions (centre_id, held_on, convened_at, convened_by) values ($1, $2, $3, $4) returning id',
    [commission.centreId, commission.heldOn, tx.now, commission.convenedBy],
  );
  if (!made) throw new Error('A commission was written and gave no id.');
  await tx.rows('insert into commission_members (commission_id, person_id) select $1, unnest($2::uuid[])', [
    made.id,
    commission.members,
  ]);
  return made.id;
}
