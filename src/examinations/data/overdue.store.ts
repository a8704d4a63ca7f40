import { literalsOf, type Tx } from '../../platform/database/index.js';
import { EXAMINATION_STATES } from '../rules/index.js';

const state = literalsOf(EXAMINATION_STATES);

/** An incomplete request whose day to answer has passed. */
export interface Overdue {
  readonly id: string;
  readonly number: string;
  readonly dueOn: string;
  readonly timeZone: string;
  readonly studentId: string;
  readonly locale: 'fr' | 'en';
  /** Since the day it speaks of: a notice of a return before this one counts for nothing. */
  readonly noticedOn: string | null;
}

/** Those whose day has passed in their centre, some hundreds at a time. */
export function overdueExaminations(tx: Tx): Promise<Overdue[]> {
  return tx.rows<Overdue>(
    `select e.id, e.number, to_char(x.due_on, 'YYYY-MM-DD') as "dueOn", c.time_zone as "timeZone",
            e.student_id as "studentId", p.locale,
            case when (e.lapse_notice_at at time zone c.time_zone)::date > x.due_on
                 then to_char(e.lapse_notice_at at time zone c.time_zone, 'YYYY-MM-DD') end as "noticedOn"
       from examinations e join institution.centre c on c.id = e.centre_id join people.person p on p.id = e.student_id
       join lateral (select max(t.due_on) as due_on from examination_points t
         where t.examination_id = e.id and t.answered_at is null) x on true
      where e.state = ${state('INCOMPLETE')} and x.due_on < ($1::timestamptz at time zone c.time_zone)::date
      order by x.due_on, e.id limit 500`,
    [tx.now],
  );
}
