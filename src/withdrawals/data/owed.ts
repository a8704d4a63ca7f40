import { literalsOf } from '../../platform/database/index.js';
import { WITHDRAWAL_STATES } from '../rules/index.js';

const state = literalsOf(WITHDRAWAL_STATES);

/**
 * `OwedOfWithdrawals`: what somebody owes of withdrawals, as their student, as the secretary of these juries, as who
 * presides or is the general administrator.
 */
export const OWED = {
  'owed (of_person uuid, secretary_of uuid[], is_general boolean, at_instant timestamptz) returns table (owed json)': `
    with mine as (
      select w.id, to_char(w.last_day, 'YYYY-MM-DD') as last_day, w.student_id = of_person as is_student,
             w.student_id <> of_person and w.jury_id = any (secretary_of) as is_secretary,
             w.student_id <> of_person and (d.president_id = of_person or is_general) as is_office,
             w.student_id <> of_person
               and case w.opened_as when 'president' then d.president_id = of_person else is_general end as is_opener,
             (w.opened_at at time zone c.time_zone)::date + 15 as written_until,
             (at_instant at time zone c.time_zone)::date as today, w.ground,
             exists (select 1 from public.withdrawal_statements s
               where s.withdrawal_id = w.id and s.says = 'asks-to-speak') as asks_to_speak,
             exists (select 1 from public.withdrawal_statements s
               where s.withdrawal_id = w.id and s.says = 'has-finished') as has_finished,
             exists (select 1 from public.withdrawal_hearings h where h.withdrawal_id = w.id) as has_spoken
        from public.withdrawals w join jury.signed_decision d on d.id = w.decision_id
        join institution.centre c on c.id = w.centre_id
       where w.state = ${state('OPENED')}
         and (w.student_id = of_person or w.jury_id = any (secretary_of) or d.president_id = of_person or is_general))
    select json_agg(o) from (select kind, min(id::text) as id, count(*)::int as count, "dueOn" from (
      select 'observe' as kind, id, to_char(written_until, 'YYYY-MM-DD') as "dueOn" from mine
       where is_student and not has_finished
      union all
      select 'hearInPerson', id, last_day from mine
       where (is_office or is_secretary) and asks_to_speak and not has_spoken
      union all
      select case when ground = 'request' or has_finished or today > written_until then 'hear' else 'waitStudent' end,
             id, last_day from mine
       where is_opener and (has_spoken or not asks_to_speak)) x group by kind, "dueOn") o`,
};
