import type { Published } from '../../platform/database/index.js';
import { PERSONAL_DATA } from './personal-data.js';

/** What other rooms read in SQL of what students declared and of what is asked of them; `json` is a `Period`. */
export const published: Published = {
  schema: 'experience',
  tables: [
    'declarations',
    'periods',
    'plan_answers',
    'ruleset_versions',
    'prescriptions',
    'completed_internships',
    'internship_reports',
    'kept_assessments',
    'requested_years',
  ],
  views: {
    period: `
      select id, declaration_id, employer, job, functions, from_date, to_date, rate, kind, nature, level, significant,
             approximate, s.days as suspensions,
             json_build_object(
               'id', id, 'employer', employer, 'job', job, 'functions', functions, 'from', from_date, 'to', to_date,
               'approximate', approximate, 'rate', rate, 'kind', kind, 'nature', nature, 'level', level,
               'significant', significant, 'suspensions', s.days) as json
        from public.periods
       cross join lateral (
         select coalesce(json_agg(json_build_object('from', lower(g), 'to', upper(g) - 1) order by lower(g)), '[]') as days
           from unnest(suspensions) g) s`,
    completed_internship: `
      select agreement_id, student_id, diploma_id, superseded_by from public.completed_internships`,
    plan_answer: 'select period_id, line from public.plan_answers',
    // `json` is a `KeptAssessment`.
    kept_assessment: `
      select version_id, declaration_id, opinion_id, request_assessment_id, answer_id, decision_id, sha256,
             json_build_object('content', content::json, 'sha256', sha256, 'keptAt', kept_at,
                               'rebuilt', rebuilt) as json
        from public.kept_assessments`,
    ruleset_version: 'select id, centre_id, published_at, effective_on from public.ruleset_versions',
  },
  functions: {
    ...PERSONAL_DATA,
    // The rules in force in a centre on a day: its own, else those for all; no row when none was published.
    'rules_in_force (of_centre uuid, day date) returns table (rules json)': `
      select json_build_object(
               'versionId', w.id, 'name', w.name, 'version', w.version, 'source', w.source,
               'variantOf', (select c.name from institution.centre c where c.id = w.centre_id),
               'countedKinds', w.counted_kinds, 'families', w.families, 'diplomas', w.diplomas,
               'reportPages', json_build_object('least', w.report_pages_least, 'most', w.report_pages_most))
        from public.ruleset_versions w
       where w.published_at is not null and w.effective_on <= day and (w.centre_id = of_centre or w.centre_id is null)
       order by w.centre_id is null, w.effective_on desc
       limit 1`,
    // What the standing answer of a commission prescribes, its nature in one line; no row when it asks for nothing.
    'prescription (of_student uuid, of_diploma uuid) returns table (prescription jsonb)': `
      select jsonb_strip_nulls(jsonb_build_object(
               'kind', lower(x.kind), 'months', x.months,
               'nature', regexp_replace(x.nature, '\\s*\\n\\s*', ' ; ', 'g')))
        from public.prescriptions x
       where x.student_id = of_student and x.diploma_id = of_diploma and x.superseded_by is null
         and x.kind in ('COMPLEMENT', 'INTERNSHIP')`,
    // `StandingFacts`: what stands for a student and a diploma beside the periods.
    'standing_facts (of_student uuid, of_diploma uuid) returns table (facts jsonb)': `
      select jsonb_build_object(
        'prescription', (select x.prescription from experience.prescription(of_student, of_diploma) x),
        'internships', jsonb_build_object(
          'certified',
          (select coalesce(jsonb_agg(jsonb_strip_nulls(jsonb_build_object(
                    'from', i.from_date, 'to', i.to_date, 'rate', i.rate, 'hours', i.hours,
                    'inSpecialty', i.in_specialty, 'unnamed', case when n.unnamed then true end))
                    order by i.from_date, i.id), '[]')
             from public.completed_internships i
            cross join lateral (
              select bool_and(t.names is not null and i.agreement_id <> all (t.names)) as unnamed
                from public.internship_reports t
               where t.student_id = i.student_id and t.diploma_id = i.diploma_id and t.ended_at is null) n
            where i.student_id = of_student and i.diploma_id = of_diploma and i.superseded_by is null),
          'reportAccepted',
          exists (select 1 from public.internship_reports t
                   where t.student_id = of_student and t.diploma_id = of_diploma and t.ended_at is null)))`,
    // The day whose rules weigh what a student has open for a diploma: today, or the last day of the academic year for
    // which they ask it, once that is over.
    'day_of_rules (of_student uuid, of_diploma uuid, today date) returns table (day date)': `
      select least(today, (select make_date(max(y.academic_year) + 1, 8, 31) from public.requested_years y
                            where y.student_id = of_student and y.diploma_id = of_diploma and y.ended_at is null))`,
    // A `Weighing`. What was filed for an engineer title is asked for at the defence.
    'weighing (diploma institution.diploma, centre institution.centre, of_student uuid, at timestamptz) returns table (weighing jsonb)': `
      select json_build_object(
               'diplomaCode', (diploma).code,
               'family', case (diploma).family when 'engineer' then 'engineer-defence' else (diploma).family end,
               'experienceRequired', (diploma).experience_required,
               'internshipMonths', (diploma).internship_months,
               'selectionByExperience', (diploma).selection_by_experience,
               'rules', (select r.rules
                           from experience.day_of_rules(of_student, (diploma).id,
                                  (at at time zone (centre).time_zone)::date) t
                          cross join lateral experience.rules_in_force((centre).id, t.day) r))::jsonb
             || (select f.facts from experience.standing_facts(of_student, (diploma).id) f)`,
    // `AskedPlan[]`: the plans that concern a declaration, the standing one first, as it all stood at an instant.
    'plans_at (of_declaration uuid, of_student uuid, of_diploma uuid, at timestamptz) returns table (plans json)': `
      select coalesce(json_agg(json_build_object(
               'id', x.id, 'nature', x.nature, 'months', x.months, 'givenAt', x.given_at,
               'superseded', x.superseded, 'answers', x.answers) order by x.superseded, x.given_at desc), '[]')
        from (select y.id, y.nature, y.months, y.given_at,
                     exists (select 1 from public.prescriptions n
                              where n.id = y.superseded_by and n.given_at <= at) as superseded,
                     (select coalesce(json_agg(json_build_object(
                               'line', a.line,
                               'period', json_build_object('id', z.id, 'job', z.job, 'employer', z.employer))
                               order by a.line), '[]')
                        from public.plan_answers a join public.periods z on z.id = a.period_id
                       where a.declaration_id = of_declaration and a.prescription_id = y.id) as answers
                from public.prescriptions y
               where y.student_id = of_student and y.diploma_id = of_diploma and y.kind = 'COMPLEMENT'
                 and y.given_at <= at) x
       where not x.superseded or json_array_length(x.answers) > 0`,
    // `AskedPlan[]`: the plans that concern a declaration, the standing one first: what stands, and what was answered
    // before it was superseded.
    'plans (of_declaration uuid, of_student uuid, of_diploma uuid) returns table (plans json)': `
      select coalesce(json_agg(json_build_object(
               'id', x.id, 'nature', x.nature, 'months', x.months, 'givenAt', x.given_at,
               'superseded', x.superseded_by is not null, 'answers', x.answers)
               order by x.superseded_by is not null, x.given_at desc), '[]')
        from (select y.id, y.nature, y.months, y.given_at, y.superseded_by,
                     (select coalesce(json_agg(json_build_object(
                               'line', a.line,
                               'period', json_build_object('id', z.id, 'job', z.job, 'employer', z.employer))
                               order by a.line), '[]')
                        from public.plan_answers a join public.periods z on z.id = a.period_id
                       where a.declaration_id = of_declaration and a.prescription_id = y.id) as answers
                from public.prescriptions y
               where y.student_id = of_student and y.diploma_id = of_diploma and y.kind = 'COMPLEMENT') x
       where x.superseded_by is null or json_array_length(x.answers) > 0`,
  },
};
