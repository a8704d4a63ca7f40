import type { Published } from '../../platform/database/index.js';
import { PERSONAL_DATA } from './personal-data.js';

/** What other rooms read of opinions in SQL. */
export const published: Published = {
  schema: 'opinions',
  tables: ['opinions', 'opinion_drafts', 'retained_periods', 'conflicts'],
  views: {
    opinion: 'select id, report_id, professor_id, reasoning from public.opinions',
    conflict: 'select report_id, person_id, reason from public.conflicts',
  },
  functions: {
    ...PERSONAL_DATA,
    // An `AssessedFile`; no row when nothing of it may be read yet. `prepares`: whether the reader sees what is not
    // deposited.
    'assessed_file (of_report uuid, of_student uuid, diploma institution.diploma, centre institution.centre, at timestamptz, prepares boolean) returns table (assessed json)': `
      select json_build_object(
               'weighing', (select w.weighing from experience.weighing(diploma, centre, of_student, at) w),
               'timeZone', (centre).time_zone,
               'depositedAt', y.frozen_at,
               'declared',
               (select json_agg(json_build_object(
                         'name', e.job, 'from', e.from_date, 'to', e.to_date, 'rate', e.rate, 'kind', e.kind,
                         'nature', e.nature, 'level', e.level, 'approximate', e.approximate) order by e.from_date, e.id)
                  from experience.period e where e.declaration_id = y.declaration_id),
               'retained',
               (select coalesce(json_agg(json_build_object(
                         'name', e.job, 'from', k.from_date, 'to', k.to_date, 'rate', k.rate, 'kind', e.kind,
                         'nature', k.nature, 'level', k.level,
                         'approximate', e.approximate and k.from_date = e.from_date
                                        and k.to_date is not distinct from e.to_date)
                         order by e.from_date, e.id) filter (where k.period_id is not null), '[]')
                  from public.opinions u
                  left join public.retained_periods k on k.opinion_id = u.id
                  left join experience.period e on e.id = k.period_id
                 where u.report_id = of_report and u.version_id = y.id and u.ended_at is null
                 group by u.id))
        from reports.version y
       where y.report_id = of_report and (y.frozen_at is not null or prepares)
       order by y.number desc
       limit 1`,
  },
};
