import { literalsOf } from '../../platform/database/index.js';
import { NEW_LAW, SESSION_STATES } from '../rules/index.js';
import { SITS } from './members.store.js';

const state = literalsOf(SESSION_STATES);

/**
 * Conflicts that the portal suggests (decision 11): of each file of an agenda until its minutes are drafted, what it
 * knows of a link between its student and each of those who sit on it. Under the law since the composition by an order
 * only. The student of a file and whoever proposed its opinion are recused by law, and suggested to nobody.
 * `fact` is what makes it so: once answered it is never suggested again of that file, and another is.
 */
export const SUGGESTED_VIEWS = {
  judge: `
    select a.id as item_id, a.session_id, s.jury_id, a.report_id, a.version_id, r.student_id, m.person_id
      from public.agenda_items a
      join public.jury_sessions s on s.id = a.session_id
      join public.jury_members m on m.session_id = s.id
      join reports.report r on r.id = a.report_id
     where a.removed_at is null and s.law >= date '${NEW_LAW}' and s.state in (${state('OPEN', 'LOCKED', 'DELIBERATING')})
       and ${SITS}
       and not exists (select 1 from public.recusals e where e.agenda_item_id = a.id and e.person_id = m.person_id)`,
  conflict_suggestion: `
    select j.item_id, j.session_id, j.jury_id, j.person_id, x.kind, x.fact, x.because
      from jury.judge j
      join people.person n on n.id = j.person_id
     cross join lateral (
        select 'employer' as kind, public.employer_key(k.employer) as fact, k.employer as because
          from (select w.employer from public.known_employers w
                 where w.person_id = j.person_id order by w.noted_at desc, w.id limit 1) k
         where exists (select 1 from reports.version v join experience.period p on p.declaration_id = v.declaration_id
           where v.id = j.version_id and public.employer_key(p.employer) = public.employer_key(k.employer))
        union all
        select t.held_as, t.internship_id::text, t.number
          from internships.party t
         where t.student_id = j.student_id
           and (t.person_id = n.id or t.email = lower(n.email) or public.name_key(t.name) = public.name_key(n.name))
        union all
        select 'professor', j.report_id::text, null
         where exists (select 1 from reports.standing o
           where o.report_id = j.report_id and o.holder_id = j.person_id and o.held_as = 'professor')
        union all
        select 'commission', e.examination_id::text, e.number
          from examinations.examiner e where e.student_id = j.student_id and e.person_id = j.person_id
        union all
        select 'same-name', u.id::text, null
          from people.person u
         where u.id = j.student_id and u.id <> n.id and public.name_key(n.name) = public.name_key(u.name)) x
     where not exists (
       select 1 from public.conflict_answers c join public.agenda_items b on b.id = c.agenda_item_id
        where c.person_id = j.person_id and c.kind = x.kind and c.fact = x.fact and b.report_id = j.report_id)`,
} as const;
