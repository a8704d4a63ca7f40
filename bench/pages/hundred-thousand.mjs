// A whole institution around the demonstration, in SQL: fifty centres, one of them with a third of everything; each
// file with its history, papers, letters, and what came of it.
// Written past the triggers and foreign keys, for it is only read: the checks of each row hold, and what a page joins
// is there.
import { CHAIN, ENDINGS, hash, LAST, list, NAMES, REQUESTS, STATES, SURNAMES } from './made-up.mjs';

/** So many files, with all that surrounds them. */
export async function fillByTheThousand(client, many) {
  for (const statement of statements(many)) await client.query(statement);
}

function statements(many) {
  const array = (values) => `(array[${values.map((one) => `'${one}'`).join(', ')}])`;
  const states = STATES.flatMap(([state, of100]) => Array.from({ length: of100 }, () => state));
  const rank = list(STATES.map(([state, , moves]) => [state, moves]));
  return [
    'begin',
    'set local session_replication_role = replica',
    'set local synchronous_commit = off',
    `insert into centres (code, name, country, time_zone)
     select 'C' || n, 'Centre de formation n° ' || n, 'FR', 'Europe/Paris'
       from generate_series(1, 47) n`,
    `create temporary table places on commit drop as
     select id as centre, row_number() over (order by code = 'NAN' desc, code) - 1 as place
       from centres`,
    `create temporary table professors on commit drop as
     select gen_random_uuid() as id, n,
         (select centre from places where place = case when n % 3 = 0 then 0 else n % 50 end) as centre,
         (select id from specialties where code = 'INFO') as specialty
       from generate_series(1, 300) n`,
    `insert into people (id, name, email, locale, created_at)
     select id, 'Professeur ' || n, 'professor' || n || '@bench.example', 'fr', now()
       from professors`,
    `insert into seats (person_id, role, centre_id, specialty_id, since)
     select id, 'professor', centre, specialty, now()
       from professors`,
    `insert into professors
     select p.id, 0, c.centre, s.id
       from people p, places c, specialties s
      where p.email = 'prof.info@aval.example' and c.place = 0 and s.code = 'INFO'`,
    `create temporary table panel on commit drop as
     select id, row_number() over (order by email) - 1 as n
       from people
      where email in ('president@aval.example', 'juror.one@aval.example', 'juror.two@aval.example')`,

    // Sessions of eighty files; those of the first jury are the demonstration's.
    `create temporary table sittings on commit drop as
     select n, gen_random_uuid() as id, gen_random_uuid() as minutes,
         (select id from juries where code = case n % 3 when 0 then 'JN-INFO' when 1 then 'JN-MECA'
         else 'JN-GEST' end) as jury
       from generate_series(0, ${Math.ceil(many / 80)}) n`,
    `create temporary table more on commit drop as
     select g.n, gen_random_uuid() as student, gen_random_uuid() as report, gen_random_uuid() as version,
         gen_random_uuid() as declaration, gen_random_uuid() as paper, gen_random_uuid() as annex,
         gen_random_uuid() as opinion,
            gen_random_uuid() as request, gen_random_uuid() as item, gen_random_uuid() as decision,
            gen_random_uuid() as award, ${array(states)}[1 + (g.n * 37) % 100] as state,
            now() - make_interval(hours => (g.n * 7919) % case when (g.n * 37) % 100 < 33 then 4000 else 70000
              end) as since, p.centre, f.id as professor, s.id as session, s.jury, s.minutes,
            (select id from diplomas where code = 'DEMO-CA6') as diploma
       from generate_series(1, ${many}) g(n)
       join places p on p.place = case when g.n % 3 = 0 then 0 else 1 + g.n % 49 end
       join lateral (select id from professors x where x.centre = p.centre order by (x.n + g.n) % 301 limit 1) f on true
       join sittings s on s.n = (g.n * 37 / 100) % ${Math.ceil(many / 80)}`,
    'create index on more (report)',
    'analyze more',
    `insert into people (id, name, email, student_number, locale, created_at)
     select student,
         ${array(NAMES)}[1 + n % ${NAMES.length}] || ' ' || ${array(SURNAMES)}[1 + (n / 18) % ${SURNAMES.length}] || ${array(ENDINGS)}[1 + (n / 360) % ${ENDINGS.length}] || '-' || n, 's' || n || '@bench.example', 'B-' || n, 'fr', since
       from more`,
    `insert into enrolments (person_id, centre_id, diploma_id, academic_year)
     select student, centre, diploma, 2026
       from more`,
    `insert into declarations (id, student_id, frozen_at, sha256)
     select declaration, student, case when state <> 'DRAFT' then since end,
         case when state <> 'DRAFT' then ${hash('declaration')} end
       from more`,
    `insert into periods (declaration_id, employer, job, functions, from_date, to_date, rate, kind, nature, level,
         significant)
     select declaration, 'Galibier-Nord', 'Assistante', 'Essais', '2015-01-01'::date + k * 700,
         '2016-12-01'::date + k * 700, 100, 'employee', true, true, k = 0
       from more, generate_series(0, 2) k`,
    `insert into papers (id, sha256, bytes, name, pages, made_by, received_by, received_at, verdict)
     select paper, ${hash('paper')}, 900000, 'Rapport.pdf', 18, 'person', student, since, 'accepted'
       from more`,
    `insert into papers (id, sha256, bytes, name, pages, made_by, received_by, received_at, verdict)
     select annex, ${hash('annex')}, 90000, 'Certificat.pdf', 2, 'person', student, since, 'accepted'
       from more`,
    `insert into paper_readings (paper_id, asked_at, done_at, words, main_pages)
     select x, since, since, 5000, 18
       from more, unnest(array[paper, annex]) x`,
    `insert into report_versions (id, report_id, number, declaration_id, begun_at, certified_at, frozen_at, sha256)
     select version, report, 1, declaration, since, case when state <> 'DRAFT' then since end,
         case when state <> 'DRAFT' then since end, case when state <> 'DRAFT' then ${hash('version')} end
       from more`,
    `insert into report_documents (version_id, role, paper_id, added_at)
     select version, 'report', paper, since
       from more
      union all select version, 'certificate', annex, since
       from more`,
    `insert into reports (id, number, kind, student_id, diploma_id, centre_id, state, journal_seq, state_since,
         opened_at, due_on, current_version_id, opinion_id, opinion_sense, award_id)
     select report, 'B-' || n, 'experience', student, diploma, centre, m.state, r.moves + (m.state in (${Object.keys(
       LAST,
     )
       .map((one) => `'${one}'`)
       .join(
         ', ',
       )}))::int, since, since - interval '90 days', case when m.state = 'RETURNED' then current_date + 20 end, version,
            case when r.moves >= 6 then opinion end, case when r.moves >= 6 then 'FAVOURABLE' end, case
              when m.state = 'VALIDATED' then award end
       from more m join ${rank} r (state, moves) on r.state = m.state`,
    `insert into journal (thing, thing_id, seq, at, acted_as, move, from_state, to_state, format, previous_hash, hash)
     select 'report', report, c.seq, since - make_interval(days => 8 - c.seq), 'system', c.move, c.from_state,
         c.to_state, 2, case when c.seq > 1 then ${hash('(report, c.seq - 1)')} else '' end, ${hash('(report, c.seq)')}
       from more m
       join ${rank} r (state, moves) on r.state = m.state
       join ${list(CHAIN.map((row, index) => [index + 1, ...row]))} c (seq, move, from_state,
           to_state) on c.seq <= r.moves`,
    `insert into journal (thing, thing_id, seq, at, acted_as, move, from_state, to_state, format, previous_hash, hash)
     select 'report', report, r.moves + 1, since, 'system', l.move, l.from_state, m.state, 2,
            ${hash('(report, r.moves)')},
         ${hash('(report, r.moves + 1)')}
       from more m
       join ${rank} r (state, moves) on r.state = m.state
       join ${list(Object.entries(LAST).map(([state, row]) => [state, ...row]))} l (state, move,
           from_state) on l.state = m.state`,
    `insert into standings (report_id, holder_id, held_as, since)
     select report, student, 'author', since
       from more
      union all select report, centre, 'registry', since
       from more
     union all select report, professor, 'professor', since
      from more
     where state in ('RETURNED', 'ASSIGNED', 'UNDER_REVIEW', 'OPINION_PROPOSED', 'FORWARDED', 'NOT_VALIDATED',
       'VALIDATED')
     union all select report, jury, 'secretary', since
      from more
     where state in ('FORWARDED', 'NOT_VALIDATED', 'VALIDATED')
     union all select report, panel.id, 'juror', since
      from more, panel
     where state in ('FORWARDED', 'NOT_VALIDATED', 'VALIDATED')`,
    `insert into opinions (id, report_id, version_id, report_sha256, professor_id, sense, reasoning, proposed_at)
     select opinion, report, version, ${hash('paper')}, professor, 'FAVOURABLE',
         'L’expérience est au niveau du diplôme et dans sa spécialité.', since
       from more
      where state in ('OPINION_PROPOSED', 'FORWARDED', 'NOT_VALIDATED', 'VALIDATED')`,

    `insert into diploma_requests (id, number, student_id, diploma_id, centre_id, academic_year, state, journal_seq,
         state_since, opened_at, report_id, conditions_certified_at, award_id)
     select request, 'DB-' || n, student, diploma, centre, 2026, q.becomes, 1, since, since, report,
         case when q.becomes in ('ADMISSIBLE', 'AWAITING_OPINION', 'SCHEDULED', 'GRANTED', 'REFUSED') then since end,
         case when q.becomes = 'GRANTED' then award end
       from more m join ${list(Object.entries(REQUESTS))} q (state, becomes) on q.state = m.state`,
    `insert into journal (thing, thing_id, seq, at, acted_as, move, from_state, to_state, format, previous_hash, hash)
     select 'diploma-request', id, 1, opened_at, 'system', 'open', '', state, 2, '', ${hash('id')}
       from diploma_requests
      where number like 'DB-%'`,
    `insert into jury_sessions (id, number, jury_id, state, journal_seq, state_since, held_on, closes_on, place,
         appointment_reference, appointment_date, quorum)
     select id, 'SB-' || n, jury, case when n < 6 then 'DELIBERATING' else 'MINUTES_SIGNED' end, 1, now(),
         current_date - n::int, current_date - n::int - 7, 'Paris', 'Décision n° ' || n, current_date - 400, 2
       from sittings`,
    `insert into jury_members (session_id, person_id, quality, president, attended)
     select s.id, p.id, 'teacher', p.n = 0, true
       from sittings s, panel p`,
    `insert into agenda_items (id, session_id, request_id, report_id, version_id, version_sha256, opinion_id, proposal,
         opinion_sha256, entered_at)
     select item, session, request, report, version, ${hash('version')}, opinion, 'FAVOURABLE', ${hash('opinion')},
         since
       from more
      where state in ('FORWARDED', 'NOT_VALIDATED', 'VALIDATED')`,
    `insert into decisions (id, agenda_item_id, session_id, request_id, report_id, version_id, proposal, sense,
         adopts_proposal, own_text, recorded_by, recorded_at, minutes_id)
     select decision, item, session, request, report, version, 'FAVOURABLE',
         case when state = 'VALIDATED' then 'FAVOURABLE' else 'UNFAVOURABLE' end, state = 'VALIDATED',
         'Le jury décide.', (select id from panel where n = 0), since, minutes
       from more
      where state in ('NOT_VALIDATED', 'VALIDATED')`,
    `insert into minutes (id, session_id, number, paper_id, sha256, signed_by, signed_at)
     select minutes, id, 'PV-B-' || n, gen_random_uuid(), ${hash('id')}, (select id from panel where panel.n = 0), now()
       from sittings`,
    `insert into credit_awards (id, decision_id, minutes_id, session_id, request_id, report_id, version_id, credits,
         awarded_at)
     select award, decision, minutes, session, request, report, version, 39, since
       from more
      where state = 'VALIDATED'`,

    `insert into commissions (centre_id, held_on, convened_at, convened_by, law)
     select centre, current_date - k, now(), (select id from panel where n = 0), '2026-09-01'
       from places, generate_series(1, 5) k`,
    `insert into commission_members (commission_id, person_id)
     select c.id, p.id
       from commissions c, (select id from professors where n = 0) p
      on conflict do nothing`,
    `insert into examinations (id, number, student_id, diploma_id, centre_id, state, journal_seq, state_since,
         opened_at, declaration_id, reference_date, description, commission_id, answer_id)
     select x.id, 'EB-' || n, student, diploma, centre, x.state, 1, since, since, gen_random_uuid(), '2027-06-30',
         'Un projet de reconversion.',
         case when x.state in ('IN_COMMISSION', 'ANSWERED') then (select c.id from commissions c
         where c.centre_id = more.centre limit 1) end, case when x.state = 'ANSWERED' then gen_random_uuid() end
       from more, lateral (select gen_random_uuid() as id, (array['DRAFT', 'SUBMITTED', 'ADMISSIBLE', 'IN_COMMISSION',
           'ANSWERED', 'ANSWERED', 'ANSWERED'])[1 + (n / 3) % 7] as state) x
      where n % 5 = 0 or n % 15 = 3`,
    // Internships as those of the demonstration are, each under terms of its own: a quarter signed off, a quarter under
    // way, and as many that wait for somebody.
    `create temporary table internship_models on commit drop as
     select i.id, i.terms_id as terms, row_number() over (order by i.number) - 1 as place, count(*) over () as places
       from internships i
      where i.terms_id is not null`,
    `create temporary table more_internships on commit drop as
     select m.n, m.student, m.centre, m.diploma, m.professor, m.since, x.id as model, x.terms as model_terms,
         gen_random_uuid() as internship, gen_random_uuid() as terms
       from more m
       join internship_models x on x.place = (m.n / 4) % x.places
      where m.n % 4 = 3 or m.n % 12 = 0`,
    `insert into internships (id, number, student_id, diploma_id, centre_id, trainee_status, state, journal_seq,
         state_since, opened_at, declaration_id, terms_id, teacher_id, filed_on, starts_on, ends_on, sheet_id,
         certificate_id)
     select m.internship, 'CB-' || m.n, m.student, m.diploma, m.centre, i.trainee_status, i.state, 1, m.since, m.since,
         gen_random_uuid(), m.terms, m.professor, i.filed_on, i.starts_on, i.ends_on,
         case when i.sheet_id is not null then gen_random_uuid() end,
         case when i.state = 'CERTIFIED' then m.internship end
       from more_internships m join internships i on i.id = m.model`,
    `do $$ declare said text; begin
       select string_agg(quote_ident(column_name), ', ') into said
         from information_schema.columns
        where table_name = 'internship_terms' and is_generated = 'NEVER';
       execute format('insert into internship_terms (%1$s) select %2$s from more_internships m join internship_terms t on t.id = m.model_terms,
         lateral jsonb_populate_record(t, jsonb_build_object(''id'', m.terms, ''internship_id'', m.internship)) x', said, 'x.' || replace(said, ', ', ', x.'));
     end $$`,
    `insert into journal (thing, thing_id, seq, at, acted_as, move, from_state, to_state, format, previous_hash, hash)
     select 'internship', i.id, 1, i.state_since, 'system', 'open', '', i.state, 2, '', ${hash('i.id')}
       from internships i
      where i.number like 'CB-%'`,
    `insert into letters (person_id, cause, kind, thing, thing_id, subject, body, written_at, locale, read_at)
     select student, 'bench-' || n || '-' || k, 'reportMoved', 'report', report, 'Votre dossier',
         'Votre dossier a avancé.', since - make_interval(days => k), 'fr', since
       from more, generate_series(1, 3) k`,
    'commit',
  ];
}
