import { literalsOf, type Tx } from '../../platform/database/index.js';
import { INTERNSHIP_STATES } from '../rules/index.js';

const state = literalsOf(INTERNSHIP_STATES);

/** The agreements that wait to be signed and begin within so many days, those that begin first at the top. */
export function unsignedBefore(tx: Tx, days: number): Promise<{ readonly id: string; readonly timeZone: string }[]> {
  return tx.rows<{ id: string; timeZone: string }>(
    `select i.id, c.time_zone as "timeZone" from internships i join institution.centre c on c.id = i.centre_id
       where i.state = ${state('SIGNING')} and i.starts_on <= ($1::timestamptz at time zone 'UTC')::date + $2::int
       order by i.starts_on, i.id`,
    [tx.now, days],
  );
}
