import { literalsOf, type Published } from '../../platform/database/index.js';
import { AMENDMENT_STATES, INTERNSHIP_STATES } from '../rules/index.js';
import { PERSONAL_DATA } from './personal-data.js';

const state = literalsOf(INTERNSHIP_STATES);
const amendmentState = literalsOf(AMENDMENT_STATES);

/**
 * What other rooms read of internships in SQL: what a report presents of one, and what somebody may have of their own;
 * what counts of one is a fact of `experience`.
 */
export const published: Published = {
  schema: 'internships',
  tables: [
    'internships',
    'host_reminders',
    'internship_approvals',
    'internship_certificates',
    'internship_courses',
    'internship_documents',
    'internship_evaluations',
    'internship_interruptions',
    'internship_terms',
    'internship_verifications',
    'amendments',
  ],
  views: {
    // What all have signed of an internship: its agreement, with no number, and its amendments.
    signed_sheet: `
      select id as internship_id, sheet_id, null::integer as amendment
        from public.internships where sheet_id is not null
       union all
      select internship_id, sheet_id, number from public.amendments where state = ${amendmentState('SIGNED')}`,
    // Who has to do with an internship that was filed: the host, its tutor, known by name and address, and the teacher.
    party: `
      select i.id as internship_id, i.number, i.student_id, x.held_as, x.person_id, x.name, x.email
        from public.internships i join public.internship_terms t on t.id = i.terms_id
       cross join lateral (values
         ('host', null::uuid, t.host_representative, lower(btrim(t.host_email))),
         ('tutor', null::uuid, t.tutor_name, t.tutor_key),
         ('teacher', i.teacher_id, null, null)) x (held_as, person_id, name, email)
       where i.filed_on is not null`,
    // `json` is a `PresentedInternship`.
    presented_internship: `
      select i.id, i.student_id, i.diploma_id, i.starts_on, i.number,
             i.state in (${state('IN_PROGRESS', 'INTERRUPTED', 'COMPLETED', 'CERTIFIED')}) as has_begun,
             json_build_object(
               'id', i.id, 'number', i.number, 'host', t.host_name, 'from', i.starts_on, 'to', i.ends_on,
               'weeklyHours', t.weekly_hours::float8,
               'isAllowedBeside',
               exists (select 1 from public.internship_courses c where c.internship_id = i.id and c.together is not null),
               'certificate',
               (select json_build_object('from', c.from_date, 'to', c.to_date, 'hours', c.hours,
                         'inSpecialty', c.in_specialty, 'certifiedBy', w.name, 'certifiedAt', c.certified_at)
                  from public.internship_certificates c join people.person w on w.id = c.certified_by
                 where c.internship_id = i.id),
               'signed',
               coalesce((select json_agg(json_build_object('sheetId', x.sheet_id, 'amendment', x.amendment)
                                  order by x.amendment nulls first)
                           from internships.signed_sheet x where x.internship_id = i.id), '[]')) as json
        from public.internships i join public.internship_terms t on t.id = i.terms_id`,
  },
  functions: PERSONAL_DATA,
};
