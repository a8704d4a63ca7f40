import type { Published } from '../../platform/database/index.js';
import { VERSION } from './version-text.js';
import { PERSONAL_DATA } from './personal-data.js';

/** What other rooms read of report files in SQL. */
export const published: Published = {
  schema: 'reports',
  tables: [
    'reports',
    'report_versions',
    'report_internships',
    'report_documents',
    'returns',
    'return_points',
    'standings',
    'report_confidentialities',
    'report_transfers',
  ],
  views: {
    report: `
      select id, number, kind, state, state_since, student_id, diploma_id, centre_id, follows_id, due_on,
             opinion_id, opinion_sense, opened_at, confidential
        from public.reports`,
    version: 'select id, report_id, number, declaration_id, frozen_at, sha256, defence_on from public.report_versions',
    // The internships that a version names; `json` is a `PresentedInternship`.
    named_internship: `
      select n.version_id, n.position, i.json
        from public.report_internships n join internships.presented_internship i on i.id = n.internship_id`,
    document: `
      select d.id, d.version_id, d.role, d.added_at, d.annexes_confirmed, d.annexes_from, f.name, f.sha256, f.pages,
             f.is_infected,
             case when d.role = 'report' and f.main_pages is not null
                  then json_build_object('mainPages', f.main_pages, 'annexesFrom', f.annexes_from) end as proposed
        from public.report_documents d join papers.inspected_paper f on f.id = d.paper_id`,
    // `json` is a `VersionRow`.
    whole_version: `select v.id, to_json(v) as json from (${VERSION}) v`,
    standing: 'select report_id, request_id, holder_id, held_as, since, until from public.standings',
    // Who was in charge of a file in its registry; `given_by` says nothing where they took it themselves.
    officer: `
      select o.report_id, p.id as person_id, p.name, o.since, o.until, o.why as note,
             case when g.id <> p.id then g.name end as given_by
        from public.standings o
        join people.seat x on x.id = o.holder_id
        join people.person p on p.id = x.person_id
        left join people.person g on g.id = o.given_by
       where o.held_as = 'officer'`,
    // That a file was confidential, from when to when: by whom, as what and why.
    confidentiality: `
      select x.report_id, x.marked_at, m.name as marked_by, x.marked_as, x.reason, x.lifted_at, l.name as lifted_by,
             x.lifted_as, x.lifted_why
        from public.report_confidentialities x
        join people.person m on m.id = x.marked_by
        left join people.person l on l.id = x.lifted_by`,
    // Between which centres a file was asked to go, or went; `why` is that of the answer.
    transfer: `
      select t.report_id, f.name as from_centre, g.name as to_centre, a.name as asked_by, t.asked_at, t.reason, t.answer,
             b.name as answered_by, t.answered_at, t.answer_why as why, p.name as professor, t.delegation
        from public.report_transfers t
        join institution.centre f on f.id = t.from_centre
        join institution.centre g on g.id = t.to_centre
        join people.person a on a.id = t.asked_by
        left join people.person b on b.id = t.answered_by
        left join people.person p on p.id = t.professor_id`,
    // Who goes on examining a file by an act of delegation, and the centres that it left, where they have their seat.
    delegated_professor: `
      select t.report_id, t.professor_id, f.from_centre as centre_id
        from public.report_transfers t
        join public.report_transfers f on f.report_id = t.report_id and f.answer = 'accepted'
       where t.professor_id is not null`,
    return: 'select report_id, request_id, asked_as, due_on, answered_at from public.returns',
  },
  functions: PERSONAL_DATA,
};
