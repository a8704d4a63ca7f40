import type { Tx } from '../../src/platform/database/index.js';

/**
 * Brings so many more of everything that a list shows to the first centre: students and their files, their requests,
 * sessions, sheets to sign, letters. In SQL, for they are many.
 */
export async function grow(tx: Tx, more: number): Promise<void> {
  const born = (thing: string, move: string, source: string): string => `
    insert into journal (thing, thing_id, seq, at, acted_as, move, from_state, to_state)
    select '${thing}', id, 1, now(), 'system', '${move}', '', '${thing === 'jury-session' ? 'PLANNED' : 'DRAFT'}'
      from ${source}`;
  await tx.rows(`
    create temporary table more on commit drop as
    select n, gen_random_uuid() as student, gen_random_uuid() as report, gen_random_uuid() as version,
        gen_random_uuid() as declaration, gen_random_uuid() as request, gen_random_uuid() as session,
           (select id from centres where code = 'NAN') as centre,
               (select id from diplomas where code = 'DEMO-CA6') as diploma,
               (select id from juries where code = 'JN-INFO') as jury
      from generate_series(1, ${Math.floor(more)}) n`);
  const statements = [
    `insert into people (id, name, email, student_number, locale, created_at)
     select student, 'Élève ' || n, 'more' || n || '@aval.example', 'MORE-' || n, 'fr', now()
       from more`,
    `insert into enrolments (person_id, centre_id, diploma_id, academic_year)
     select student, centre, diploma, 2026
       from more`,
    `insert into declarations (id, student_id) select declaration, student from more`,
    `insert into periods (declaration_id, employer, job, functions, from_date, to_date, rate, kind, nature, level,
         significant)
     select declaration, 'Galibier-Nord', 'Assistante', 'Essais', '2022-01-01', '2024-12-31', 100, 'employee', true,
         true, true
       from more`,
    `insert into reports (id, number, kind, student_id, diploma_id, centre_id, state, journal_seq, state_since,
         opened_at, current_version_id)
     select report, 'M-' || n, 'experience', student, diploma, centre, 'DRAFT', 1, now(), now(), version from more`,
    `insert into report_versions (id, report_id, number, declaration_id, begun_at)
     select version, report, 1, declaration, now()
       from more`,
    `insert into standings (report_id, holder_id, held_as, since)
     select report, student, 'author', now()
       from more
      union all select report, centre, 'registry', now()
       from more`,
    born('report', 'open', '(select report as id from more) x'),
    `insert into diploma_requests (id, number, student_id, diploma_id, centre_id, academic_year, state, journal_seq,
         state_since, opened_at)
     select request, 'DM-' || n, student, diploma, centre, 2026, 'DRAFT', 1, now(), now() from more`,
    born('diploma-request', 'open', '(select request as id from more) x'),
    `insert into jury_sessions (id, number, jury_id, state, journal_seq, state_since, held_on, closes_on, place)
     select session, 'SM-' || n, jury, 'PLANNED', 1, now(), '2027-01-10', '2027-01-03', 'Paris'
       from more`,
    born('jury-session', 'plan', '(select session as id from more) x'),
    `insert into signature_sheets (id, thing, thing_id, title, page, document, paper_id, sha256, sign_before, time_zone,
         keeper_id, opened_at)
     select more.report, 'grown', more.report, 'Convention M-' || n, '/desk', s.document, s.paper_id, s.sha256,
         s.sign_before, s.time_zone, more.centre, now()
       from more, (select * from signature_sheets limit 1) s`,
    `insert into signature_parties (sheet_id, party, position, role, name, quality, holder_id, locale, consent)
     select report, 'INSTITUTION', 1, 'Établissement', 'Nantes', '', centre, 'fr', 'Oui'
       from more`,
    // What a file of the demonstration holds, many times over: its periods, and the letters of those who follow it.
    `insert into periods (declaration_id, employer, job, functions, from_date, to_date, rate, kind, nature, level,
         significant)
     select v.declaration_id, 'Galibier-Nord', 'Assistante', 'Essais', '2010-01-01', '2010-12-31', 100, 'employee',
         true, true, false
       from more, reports r
       join report_versions v on v.id = r.current_version_id
      where r.state = 'DRAFT' and r.number not like 'M-%' and more.n <= 60`,
    `insert into letters (person_id, cause, kind, thing, thing_id, subject, body, written_at, locale)
     select l.person_id, 'more-' || n || '-' || l.person_id, l.kind, l.thing, l.thing_id, l.subject, l.body, now(),
         l.locale
       from more, (select distinct on (person_id) * from letters where person_id is not null order by person_id, id) l
      where more.n <= 100`,
  ];
  for (const statement of statements) await tx.rows(statement);
}
