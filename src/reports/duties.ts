import { settingsFrom, type Settings } from '../diplomas/rules/index.js';
import type { Actor } from '../people/index.js';
import { addDays, localDate, type LocalDate } from '../platform/clock/index.js';
import type { Tx } from '../platform/database/index.js';
import { addressOf, dutiesOf, type Duty, type KindOfDuty, type Owed } from '../platform/web/index.js';
import { sightOf } from './data/reports.store.js';
import { words } from './words/words.js';
import type { Words } from './words/words.fr.js';

type Kind = keyof Words['duties'];
interface Line extends Owed<Kind> {
  readonly id: string;
  readonly since: LocalDate;
  readonly dueOn: LocalDate | null;
  readonly timeZone: string;
}

const file = {
  one: ({ id }: Line) => addressOf('/reports/:id', { id }),
  all: addressOf('/reports'),
  dueOn: ({ dueOn }: Line) => dueOn,
};
const kindsOf = ({ checkWithin }: Settings): Readonly<Record<Kind, KindOfDuty<Line>>> => ({
  returned: { ...file, waitingOn: 'me' },
  drafts: { ...file, waitingOn: 'me' },
  toCheck: {
    waitingOn: 'me',
    all: addressOf('/reports', { query: { state: 'SUBMITTED' } }),
    dueOn: ({ since }) => addDays(since, checkWithin),
  },
  withStudents: {
    waitingOn: 'others',
    all: addressOf('/reports', { query: { state: 'RETURNED' } }),
    dueOn: file.dueOn,
  },
  underWay: { ...file, waitingOn: 'others' },
  decided: { ...file, waitingOn: 'news' },
});

/** The day it came to where it is, in its centre. */
const SINCE = `to_char(r.state_since at time zone c.time_zone, 'YYYY-MM-DD')`;

/** What the actor owes of files: the student their deposit or their answer, the registry its check. One statement, under the reader's rights. */
export async function duties(tx: Tx, actor: Actor): Promise<Duty[]> {
  const row = await tx.row<{ owed: Line[] | null; settings: Record<string, unknown> | null }>(
    `select (select json_object_agg(name, value) from diplomas.setting) as settings, (select json_agg(o) from (select kind, min(id::text) as id, count(*)::int as count, since, "dueOn", "timeZone" from (
       select case r.state when 'DRAFT' then 'drafts' when 'RETURNED' then 'returned' when 'VALIDATED' then 'decided' when 'NOT_VALIDATED' then 'decided' else 'underWay' end as kind,
              r.id, ${SINCE} as since, to_char(r.due_on, 'YYYY-MM-DD') as "dueOn", c.time_zone as "timeZone"
         from reports r join institution.centre c on c.id = r.centre_id where r.student_id = $1 and r.state <> 'WITHDRAWN'
       union all
       select case r.state when 'SUBMITTED' then 'toCheck' else 'withStudents' end, r.id, ${SINCE}, to_char(r.due_on, 'YYYY-MM-DD'), c.time_zone
         from reports r join institution.centre c on c.id = r.centre_id where r.centre_id = any ($2) and r.state in ('SUBMITTED', 'RETURNED')) x group by kind, since, "dueOn", "timeZone") o) as owed`,
    [actor.personId, sightOf(actor).registryOf],
  );
  return dutiesOf(kindsOf(settingsFrom(row?.settings ?? {})), row?.owed ?? [], {
    text: (kind, count, locale) => words(locale).duties[kind](count),
    today: ({ timeZone }) => localDate(tx.now, timeZone),
  });
}
