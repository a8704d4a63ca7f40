import { settingsFrom } from '../diplomas/rules/index.js';
import type { Actor } from '../people/index.js';
import { addDays, localDate, type LocalDate } from '../platform/clock/index.js';
import type { Tx } from '../platform/database/index.js';
import { countOf, daysOfDuty, addressOf, type CountedByDay, type Duty, type Address } from '../platform/web/index.js';
import { centresOf } from './data/requests.store.js';
import { words } from './words/words.js';
import type { Words } from './words/words.fr.js';

type Kind = keyof Words['duties'];
interface Owed extends CountedByDay {
  readonly kind: Kind;
  readonly since: LocalDate;
  readonly dueOn: LocalDate | null;
  readonly timeZone: string;
}

const WAITING_ON: Readonly<Record<Kind, Duty['waitingOn']>> = {
  incomplete: 'me',
  renew: 'me',
  drafts: 'me',
  toCheck: 'me',
  withStudents: 'others',
  awaiting: 'others',
  underWay: 'others',
};
const LIST: Partial<Record<Kind, Address>> = {
  toCheck: addressOf('/diploma-requests', { query: { state: 'SUBMITTED' } }),
  withStudents: addressOf('/diploma-requests', { query: { state: 'INCOMPLETE' } }),
  awaiting: addressOf('/diploma-requests', { query: { state: 'AWAITING_OPINION' } }),
};

/** The day it came to where it is, in its centre. */
const SINCE = `to_char(q.state_since at time zone c.time_zone, 'YYYY-MM-DD')`;

/** What the actor owes of diploma requests: the student their deposit or their answer, the registry its check. One statement, under the reader's rights. */
export async function duties(tx: Tx, actor: Actor): Promise<Duty[]> {
  const row = await tx.row<{ owed: Owed[] | null; settings: Record<string, unknown> | null }>(
    `select (select json_object_agg(name, value) from diplomas.setting) as settings, (select json_agg(o) from (select kind, min(id::text) as id, count(*)::int as count, since, "dueOn", "timeZone" from (
       select case q.state when 'DRAFT' then 'drafts' when 'INCOMPLETE' then 'incomplete' when 'DEFERRED' then 'renew' else 'underWay' end as kind, q.id, ${SINCE} as since,
              (select to_char(x.due_on, 'YYYY-MM-DD') from reports.return x where x.request_id = q.id and x.answered_at is null) as "dueOn", c.time_zone as "timeZone"
         from diploma_requests q join institution.centre c on c.id = q.centre_id where q.student_id = $1 and q.state not in ('GRANTED', 'REFUSED', 'WITHDRAWN')
       union all
       select case q.state when 'SUBMITTED' then 'toCheck' when 'INCOMPLETE' then 'withStudents' else 'awaiting' end, q.id, ${SINCE},
              (select to_char(x.due_on, 'YYYY-MM-DD') from reports.return x where x.request_id = q.id and x.answered_at is null), c.time_zone
         from diploma_requests q join institution.centre c on c.id = q.centre_id where q.centre_id = any ($2) and q.state in ('SUBMITTED', 'INCOMPLETE', 'AWAITING_OPINION')) x group by kind, since, "dueOn", "timeZone") o) as owed`,
    [actor.personId, centresOf(actor, 'registry')],
  );
  const { checkWithin } = settingsFrom(row?.settings ?? {});
  return (Object.keys(WAITING_ON) as Kind[]).flatMap(
    (kind) =>
      dutyOf(
        kind,
        (row?.owed ?? []).filter((one) => one.kind === kind),
        checkWithin,
        tx.now,
      ) ?? [],
  );
}

function dutyOf(kind: Kind, owed: readonly Owed[], checkWithin: number, now: Date): Duty | undefined {
  const [only] = owed;
  if (!only) return undefined;
  const count = countOf(owed);
  const dated = owed.flatMap(({ dueOn, since, timeZone, count: many }) => {
    const on = kind === 'toCheck' ? addDays(since, checkWithin) : dueOn;
    return on === null ? [] : [{ on, today: localDate(now, timeZone), count: many }];
  });
  return {
    text: (locale) => words(locale).duties[kind](count),
    count,
    waitingOn: WAITING_ON[kind],
    href:
      LIST[kind] ??
      (count === 1 ? addressOf('/diploma-requests/:id', { id: only.id }) : addressOf('/diploma-requests')),
    ...daysOfDuty(dated),
  };
}
