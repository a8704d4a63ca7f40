import { literalsOf, type Tx } from '../../platform/database/index.js';
import { REQUEST_STATES } from '../rules/index.js';

const state = literalsOf(REQUEST_STATES);

/** A request to be completed whose day to answer has passed. */
export interface OverdueRequest {
  readonly id: string;
  readonly due: string;
  readonly timeZone: string;
  /** Since the day it speaks of: a notice of a return before this one counts for nothing. */
  readonly noticedOn: string | null;
}

/** Those whose day has passed in their centre, some hundreds at a time. */
export function overdueRequests(tx: Tx): Promise<OverdueRequest[]> {
  return tx.rows<OverdueRequest>(
    `select q.id, to_char(x.due_on, 'YYYY-MM-DD') as due, c.time_zone as "timeZone",
            case when (q.lapse_notice_at at time zone c.time_zone)::date > x.due_on
                 then to_char(q.lapse_notice_at at time zone c.time_zone, 'YYYY-MM-DD') end as "noticedOn"
       from diploma_requests q join institution.centre c on c.id = q.centre_id
       join reports.return x on x.request_id = q.id and x.answered_at is null
      where q.state = ${state('INCOMPLETE')} and x.due_on < ($1::timestamptz at time zone c.time_zone)::date
      order by x.due_on, q.id limit 500`,
    [tx.now],
  );
}
