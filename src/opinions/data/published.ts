import type { Published } from '../../platform/database/index.js';
import { PERSONAL_DATA } from './personal-data.js';

/** What other rooms read of opinions in SQL. */
export const published: Published = {
  schema: 'opinions',
  tables: ['opinions', 'opinion_drafts', 'retained_periods', 'conflicts'],
  views: {
    opinion: `
      select id, report_id, version_id, report_sha256, professor_id, sense, reasoning, proposed_at, ended_at
        from public.opinions`,
    conflict: 'select report_id, person_id, reason from public.conflicts',
    // `json` is a `RetainedPeriod`: what was retained before a kind and exact days could be is as it was declared.
    retained_period: `
      select k.opinion_id, k.period_id, json_build_object(
               'periodId', k.period_id, 'nature', k.nature, 'level', k.level, 'from', k.from_date, 'to', k.to_date,
               'rate', k.rate, 'kind', coalesce(k.kind, e.kind),
               'approximate', coalesce(k.approximate, e.approximate and k.from_date = e.from_date
                                                      and k.to_date is not distinct from e.to_date),
               'suspensions', s.days, 'changed', k.changed, 'reason', k.reason, 'isWhole', k.kind is not null) as json
        from public.retained_periods k join experience.period e on e.id = k.period_id
       cross join lateral (
         select coalesce(json_agg(json_build_object('from', lower(g), 'to', upper(g) - 1) order by lower(g)), '[]') as days
           from unnest(k.suspensions) g) s`,
  },
  functions: {
    ...PERSONAL_DATA,
    // `RetainedAs[]`: what an opinion retained.
    'retained (of_opinion uuid) returns table (retained json)': `
      select coalesce(json_agg(k.json order by k.period_id), '[]')
        from opinions.retained_period k
       where k.opinion_id = of_opinion`,
    // An `AssessedFile`; no row when nothing of it may be read yet. `prepares`: whether the reader sees what is not
    // deposited.
    'assessed_file (of_report uuid, of_student uuid, diploma institution.diploma, centre institution.centre, at timestamptz, prepares boolean) returns table (assessed json)': `
      select json_build_object(
               'weighing', (select w.weighing from experience.weighing(diploma, centre, of_student, at) w),
               'timeZone', (centre).time_zone,
               'depositedAt', y.frozen_at, 'defenceOn', y.defence_on,
               'periods',
               (select coalesce(json_agg(e.json order by e.from_date, e.id), '[]')
                  from experience.period e where e.declaration_id = y.declaration_id),
               'plans', (select x.plans from experience.plans(y.declaration_id, of_student, (diploma).id) x),
               'retained',
               (select x.retained from public.opinions u cross join lateral opinions.retained(u.id) x
                 where u.report_id = of_report and u.version_id = y.id and u.ended_at is null))
        from reports.version y
       where y.report_id = of_report and (y.frozen_at is not null or prepares)
       order by y.number desc
       limit 1`,
  },
};
