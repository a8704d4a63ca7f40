import { settingsFrom } from '../diplomas/rules/index.js';
import type { Actor } from '../people/index.js';
import { addDays, localDate, type LocalDate } from '../platform/clock/index.js';
import type { Tx } from '../platform/database/index.js';
import { countOf, daysOfDuty, addressOf, type CountedByDay, type Duty, type Address } from '../platform/web/index.js';
import { sightOf } from './data/reports.store.js';
import { words } from './words/words.js';
import type { Words } from './words/words.fr.js';

type Kind = keyof Words['duties'];
type Owed = CountedByDay & {
  readonly kind: Kind;
  readonly since: LocalDate;
  readonly dueOn: LocalDate | null;
  readonly timeZone: string;
};

/** The day it came to where it is, in its centre. */
const SINCE = `to_char(r.state_since at time zone c.time_zone, 'YYYY-MM-DD')`;

/** What the actor owes of files: the student their deposit or their answer, the registry its check. One statement, under the reader's rights. */
export async function duties(tx: Tx, actor: Actor): Promise<Duty[]> {
  const row = await tx.row<{ owed: Owed[] | null; settings: Record<string, unknown> | null }>(
    `select (select json_object_agg(name, value) from diplomas.setting) as settings, (select json_agg(o) from (select kind, min(id::text) as id, count(*)::int as count, since, "dueOn", "timeZone" from (
       select case r.state when 'DRAFT' then 'drafts' when 'RETURNED' then 'returned' when 'VALIDATED' then 'decided' when 'NOT_VALIDATED' then 'decided' else 'underWay' end as kind,
              r.id, ${SINCE} as since, to_char(r.due_on, 'YYYY-MM-DD') as "dueOn", c.time_zone as "timeZone"
         from reports r join institution.centre c on c.id = r.centre_id where r.student_id = $1 and r.state <> 'WITHDRAWN'
       union all
       select case r.state when 'SUBMITTED' then 'toCheck' else 'withStudents' end, r.id, ${SINCE}, to_char(r.due_on, 'YYYY-MM-DD'), c.time_zone
         from reports r join institution.centre c on c.id = r.centre_id where r.centre_id = any ($2) and r.state in ('SUBMITTED', 'RETURNED')) x group by kind, since, "dueOn", "timeZone") o) as owed`,
    [actor.personId, sightOf(actor).registryOf],
  );
  const { checkWithin } = settingsFrom(row?.settings ?? {});
  const kinds: readonly Kind[] = ['returned', 'drafts', 'toCheck', 'withStudents', 'underWay', 'decided'];
  return kinds.flatMap(
    (kind) =>
      dutyOf(
        kind,
        (row?.owed ?? []).filter((one) => one.kind === kind),
        checkWithin,
        tx.now,
      ) ?? [],
  );
}

const WAITING_ON: Readonly<Record<Kind, Duty['waitingOn']>> = {
  returned: 'me',
  drafts: 'me',
  toCheck: 'me',
  withStudents: 'others',
  underWay: 'others',
  decided: 'news',
};
const LIST: Partial<Record<Kind, Address>> = {
  toCheck: addressOf('/reports', { query: { state: 'SUBMITTED' } }),
  withStudents: addressOf('/reports', { query: { state: 'RETURNED' } }),
};

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
    href: LIST[kind] ?? (count === 1 ? addressOf('/reports/:id', { id: only.id }) : addressOf('/reports')),
    ...daysOfDuty(dated),
  };
}
