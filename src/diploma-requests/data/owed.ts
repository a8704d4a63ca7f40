import { caseOf, literalsOf } from '../../platform/database/index.js';
import type { Words } from '../words/words.fr.js';
import { REQUEST_LIFECYCLE, REQUEST_STATES, type RequestState } from '../rules/index.js';

type KindOfRequest = keyof Words['duties'];

const state = literalsOf(REQUEST_STATES);
const ENDED = state(...REQUEST_LIFECYCLE.ends);

/** What each state asks, by whom it is owed. */
const TO_STUDENT: Readonly<Partial<Record<RequestState, KindOfRequest>>> = {
  DRAFT: 'drafts',
  INCOMPLETE: 'incomplete',
  DEFERRED: 'renew',
};
const TO_REGISTRY: Readonly<Partial<Record<RequestState, KindOfRequest>>> = {
  SUBMITTED: 'toCheck',
  INCOMPLETE: 'withStudents',
};

/** The day it came to where it is, in its centre. */
const SINCE = `to_char(q.state_since at time zone c.time_zone, 'YYYY-MM-DD')`;

/** `OwedOfRequests`: what somebody owes of diploma requests, as a student or as the registry of these centres. */
export const OWED = {
  'owed (of_person uuid, registry_of uuid[]) returns table (owed json)': `
    select json_agg(o) from (select kind, min(id::text) as id, count(*)::int as count, since, "dueOn",
              "timeZone" from (
       select ${caseOf('q.state', TO_STUDENT, 'underWay')} as kind, q.id, ${SINCE} as since,
              (select to_char(x.due_on, 'YYYY-MM-DD') from reports.return x
                where x.request_id = q.id and x.answered_at is null) as "dueOn", c.time_zone as "timeZone"
         from public.diploma_requests q join institution.centre c on c.id = q.centre_id
         where q.student_id = of_person and q.state not in (${ENDED})
       union all
       select ${caseOf('q.state', TO_REGISTRY, 'awaiting')}, q.id, ${SINCE},
              (select to_char(x.due_on, 'YYYY-MM-DD') from reports.return x
                where x.request_id = q.id and x.answered_at is null), c.time_zone
         from public.diploma_requests q join institution.centre c on c.id = q.centre_id
         where q.centre_id = any (registry_of) and q.state in (${state('SUBMITTED', 'INCOMPLETE', 'AWAITING_OPINION')})) x
         group by kind, since, "dueOn", "timeZone") o`,
};
