import { settingsFrom } from '../diplomas/rules/index.js';
import type { Actor } from '../people/index.js';
import { addDays, localDate, type LocalDate } from '../platform/clock/index.js';
import type { Tx } from '../platform/database/index.js';
import { countOf, daysOfDuty, addressOf, type CountedByDay, type Duty, type Address } from '../platform/web/index.js';
import { centresOf } from './data/examinations.store.js';
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
  drafts: 'me',
  toCheck: 'me',
  toConvene: 'me',
  toAnswer: 'me',
  withStudents: 'others',
  inCommission: 'others',
  underWay: 'others',
  answered: 'news',
};
const LIST: Partial<Record<Kind, Address>> = {
  toCheck: addressOf('/examinations', { query: { state: 'SUBMITTED' } }),
  toConvene: addressOf('/examinations', { query: { state: 'ADMISSIBLE' } }),
  withStudents: addressOf('/examinations', { query: { state: 'INCOMPLETE' } }),
  inCommission: addressOf('/examinations', { query: { state: 'IN_COMMISSION' } }),
};
/** How long an answer is news on the student's first page. */
const NEWS_DAYS = 30;

/** The day it came to where it is, in its centre. */
const SINCE = `to_char(e.state_since at time zone c.time_zone, 'YYYY-MM-DD')`;
const DUE = `(select to_char(max(x.due_on), 'YYYY-MM-DD') from examination_points x where x.examination_id = e.id and x.answered_at is null)`;

/** What the actor owes of early examinations: the student their deposit, the registry its check and its commission, a member the answer. One statement, under the reader's rights. */
export async function duties(tx: Tx, actor: Actor): Promise<Duty[]> {
  const row = await tx.row<{ owed: Owed[] | null; settings: Record<string, unknown> | null }>(
    `select (select json_object_agg(name, value) from diplomas.setting) as settings, (select json_agg(o) from (select kind, min(id::text) as id, count(*)::int as count, since, "dueOn", "timeZone" from (
       select case e.state when 'DRAFT' then 'drafts' when 'INCOMPLETE' then 'incomplete' when 'ANSWERED' then 'answered' else 'underWay' end as kind, e.id, ${SINCE} as since, ${DUE} as "dueOn", c.time_zone as "timeZone"
         from examinations e join institution.centre c on c.id = e.centre_id
        where e.student_id = $1 and e.state not in ('SUPERSEDED', 'WITHDRAWN') and (e.state <> 'ANSWERED' or e.state_since > $3::timestamptz - interval '${NEWS_DAYS} days')
       union all
       select case e.state when 'SUBMITTED' then 'toCheck' when 'ADMISSIBLE' then 'toConvene' when 'INCOMPLETE' then 'withStudents' else 'inCommission' end, e.id, ${SINCE}, ${DUE}, c.time_zone
         from examinations e join institution.centre c on c.id = e.centre_id where e.centre_id = any ($2) and e.state in ('SUBMITTED', 'ADMISSIBLE', 'INCOMPLETE', 'IN_COMMISSION')
       union all
       select 'toAnswer', e.id, ${SINCE}, to_char(k.held_on, 'YYYY-MM-DD'), c.time_zone
         from examinations e join commissions k on k.id = e.commission_id join institution.centre c on c.id = e.centre_id
        where e.commission_id = any (array(select m.commission_id from commission_members m where m.person_id = $1)) and e.state = 'IN_COMMISSION') x group by kind, since, "dueOn", "timeZone") o) as owed`,
    [actor.personId, centresOf(actor, 'registry'), tx.now],
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
    href: count === 1 ? addressOf('/examinations/:id', { id: only.id }) : (LIST[kind] ?? addressOf('/examinations')),
    ...daysOfDuty(dated),
  };
}
