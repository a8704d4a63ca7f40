import { settingsFrom, type Settings } from '../diplomas/rules/index.js';
import { centresOf, type Actor } from '../people/index.js';
import { addDays, localDate, type LocalDate } from '../platform/clock/index.js';
import { caseOf, literalsOf, type Tx } from '../platform/database/index.js';
import { addressOf, dutiesOf, type Duty, type KindOfDuty, type Owed } from '../platform/web/index.js';
import { REQUEST_LIFECYCLE, REQUEST_STATES, type RequestState } from './rules/index.js';
import { words } from './words/words.js';
import type { Words } from './words/words.fr.js';

const state = literalsOf(REQUEST_STATES);
const ENDED = state(...REQUEST_LIFECYCLE.ends);

type Kind = keyof Words['duties'];

/** What each state asks, by whom it is owed. */
const TO_STUDENT: Readonly<Partial<Record<RequestState, Kind>>> = {
  DRAFT: 'drafts',
  INCOMPLETE: 'incomplete',
  DEFERRED: 'renew',
};
const TO_REGISTRY: Readonly<Partial<Record<RequestState, Kind>>> = { SUBMITTED: 'toCheck', INCOMPLETE: 'withStudents' };

interface Line extends Owed<Kind> {
  readonly id: string;
  readonly since: LocalDate;
  readonly dueOn: LocalDate | null;
  readonly timeZone: string;
}

const request = {
  one: ({ id }: Line) => addressOf('/diploma-requests/:id', { id }),
  all: addressOf('/diploma-requests'),
  dueOn: ({ dueOn }: Line) => dueOn,
};
const kindsOf = ({ checkWithin }: Settings): Readonly<Record<Kind, KindOfDuty<Line>>> => ({
  incomplete: { ...request, waitingOn: 'me' },
  renew: { ...request, waitingOn: 'me' },
  drafts: { ...request, waitingOn: 'me' },
  toCheck: {
    waitingOn: 'me',
    all: addressOf('/diploma-requests', { query: { state: 'SUBMITTED' } }),
    dueOn: ({ since }) => addDays(since, checkWithin),
  },
  withStudents: {
    waitingOn: 'others',
    all: addressOf('/diploma-requests', { query: { state: 'INCOMPLETE' } }),
    dueOn: request.dueOn,
  },
  awaiting: {
    waitingOn: 'others',
    all: addressOf('/diploma-requests', { query: { state: 'AWAITING_OPINION' } }),
    dueOn: request.dueOn,
  },
  underWay: { ...request, waitingOn: 'others' },
});

/** The day it came to where it is, in its centre. */
const SINCE = `to_char(q.state_since at time zone c.time_zone, 'YYYY-MM-DD')`;

/**
 * What the actor owes of diploma requests: the student their deposit or their answer, the registry its check. One
 * statement, under the reader's rights.
 */
export async function duties(tx: Tx, actor: Actor): Promise<Duty[]> {
  const row = await tx.row<{ owed: Line[] | null; settings: Record<string, unknown> | null }>(
    `select (select json_object_agg(name, value) from diplomas.setting) as settings,
            (select json_agg(o) from (select kind, min(id::text) as id, count(*)::int as count, since, "dueOn",
              "timeZone" from (
       select ${caseOf('q.state', TO_STUDENT, 'underWay')} as kind, q.id, ${SINCE} as since,
              (select to_char(x.due_on, 'YYYY-MM-DD') from reports.return x
                where x.request_id = q.id and x.answered_at is null) as "dueOn", c.time_zone as "timeZone"
         from diploma_requests q join institution.centre c on c.id = q.centre_id
         where q.student_id = $1 and q.state not in (${ENDED})
       union all
       select ${caseOf('q.state', TO_REGISTRY, 'awaiting')}, q.id, ${SINCE},
              (select to_char(x.due_on, 'YYYY-MM-DD') from reports.return x
                where x.request_id = q.id and x.answered_at is null), c.time_zone
         from diploma_requests q join institution.centre c on c.id = q.centre_id
         where q.centre_id = any ($2) and q.state in (${state('SUBMITTED', 'INCOMPLETE', 'AWAITING_OPINION')})) x
         group by kind, since, "dueOn", "timeZone") o) as owed`,
    [actor.personId, centresOf(actor, 'registry')],
  );
  return dutiesOf(kindsOf(settingsFrom(row?.settings ?? {})), row?.owed ?? [], {
    text: (kind, count, locale) => words(locale).duties[kind](count),
    today: ({ timeZone }) => localDate(tx.now, timeZone),
  });
}
