import type { Published } from '../../platform/database/index.js';
import { OWED } from './owed.js';
import { PERSONAL_DATA } from './personal-data.js';

/** What other rooms read of diploma requests in SQL. */
export const published: Published = {
  schema: 'diploma_requests',
  tables: ['diploma_requests', 'request_assessments', 'request_conditions', 'condition_certifications', 'held_credits'],
  views: {
    request: `
      select q.id, q.number, q.state, q.state_since, q.student_id, q.diploma_id, q.centre_id, q.report_id,
             q.academic_year,
             (select coalesce(sum(h.credits), 0)::int from public.held_credits h
               where h.request_id = q.id and h.removed_at is null and h.certified_at is not null) as credits_held
        from public.diploma_requests q`,
    // `json` is an `AskedCondition`, its instants as text.
    condition: `
      select x.request_id, x.position, x.condition_id,
             json_build_object(
               'id', x.condition_id, 'kind', x.kind, 'textFr', x.text_fr, 'textEn', x.text_en, 'position', x.position,
               'takenBack', null,
               'certified', (select json_build_object('by', p.name, 'at', c.certified_at)
                  from public.condition_certifications c join people.person p on p.id = c.certified_by
                 where c.request_id = x.request_id and c.condition_id = x.condition_id
                   and c.taken_back_at is null)) as json
        from public.request_conditions x`,
    // `json` is a `HeldCredits`, its instant as text.
    held_credit: `
      select h.id, h.request_id, h.added_at, h.certified_at,
             json_build_object(
               'id', h.id, 'kind', h.kind, 'body', h.body, 'decidedOn', h.decided_on, 'reference', h.reference,
               'credits', h.credits,
               'certified', case when h.certified_at is not null
                 then json_build_object('by', p.name, 'at', h.certified_at) end) as json
        from public.held_credits h left join people.person p on p.id = h.certified_by
       where h.removed_at is null`,
  },
  functions: { ...PERSONAL_DATA, ...OWED },
};
