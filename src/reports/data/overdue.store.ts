import { literalsOf, type Tx } from '../../platform/database/index.js';
import { REPORT_STATES } from '../rules/index.js';

const state = literalsOf(REPORT_STATES);

/** A returned file whose day to answer has passed. */
export interface Overdue {
  readonly id: string;
  readonly number: string;
  readonly due: string;
  readonly time_zone: string;
  readonly student_id: string;
  readonly locale: 'fr' | 'en';
  /** Since the day it speaks of: a notice of a return before this one counts for nothing. */
  readonly noticed_on: string | null;
}

/** Those whose day has passed in their centre, some hundreds at a time. */
export function overdueReports(tx: Tx): Promise<Overdue[]> {
  return tx.rows<Overdue>(
    `select r.id, r.number, to_char(r.due_on, 'YYYY-MM-DD') as due, c.time_zone, r.student_id, p.locale,
            case when (r.lapse_notice_at at time zone c.time_zone)::date > r.due_on
                 then to_char(r.lapse_notice_at at time zone c.time_zone, 'YYYY-MM-DD') end as noticed_on
       from reports r join institution.centre c on c.id = r.centre_id join people.person p on p.id = r.student_id
      where r.state = ${state('RETURNED')} and r.due_on < ($1::timestamptz at time zone c.time_zone)::date
      order by r.due_on, r.id limit 500`,
    [tx.now],
  );
}
