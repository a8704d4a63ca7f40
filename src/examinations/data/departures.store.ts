import { literalsOf, type Tx } from '../../platform/database/index.js';
import { EXAMINATION_STATES } from '../rules/index.js';

const state = literalsOf(EXAMINATION_STATES);

/** An examination whose commission somebody left before it answered. */
export interface Left {
  readonly id: string;
  readonly number: string;
  readonly centreId: string;
  /** How many remain to answer. */
  readonly remain: number;
}

/**
 * Somebody whose account is closed leaves the commissions where they sit: who they were stays. Gives what these have
 * still to answer.
 */
export async function leaveCommissions(tx: Tx, personId: string): Promise<Left[]> {
  return tx.rows<Left>(
    `with gone as (
       insert into commission_departures (commission_id, person_id, left_at)
       select m.commission_id, m.person_id, $2
         from commission_members m join people.person p on p.id = m.person_id
        where m.person_id = $1 and p.disabled_at is not null
       on conflict do nothing returning commission_id)
     select e.id, e.number, e.centre_id as "centreId",
            (select count(*)::int from commission_members m
              where m.commission_id = e.commission_id and m.person_id <> $1
                and not exists (select 1 from commission_departures l
                  where l.commission_id = m.commission_id and l.person_id = m.person_id)) as remain
       from gone join examinations e on e.commission_id = gone.commission_id
      where e.state = ${state('IN_COMMISSION')} order by e.number`,
    [personId, tx.now],
  );
}
