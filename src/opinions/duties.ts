import { settingsFrom } from '../diplomas/rules/index.js';
import { holds, type Actor } from '../people/index.js';
import { addDays, localDate, type LocalDate } from '../platform/clock/index.js';
import type { Tx } from '../platform/database/index.js';
import { countOf, daysOfDuty, addressOf, type Duty, type Address } from '../platform/web/index.js';
import { IN_HANDS_SINCE } from './data/examined.store.js';
import { words } from './words/words.js';
import type { Words } from './words/words.fr.js';

type Kind = keyof Words['duties'];

interface Owed {
  readonly kind: Kind;
  readonly since: LocalDate;
  readonly timeZone: string;
  readonly count: number;
}

interface DutyRow {
  owed: Owed[] | null;
  settings: Record<string, unknown> | null;
}

const HREF: Readonly<Record<Kind, Address>> = {
  begin: addressOf('/opinions'),
  examine: addressOf('/opinions'),
  withStudents: addressOf('/opinions', { query: { show: 'waiting' } }),
  assign: addressOf('/reports', { query: { state: 'ADMISSIBLE' } }),
  withProfessors: addressOf('/reports', { query: { state: 'UNDER_REVIEW' } }),
};
const WAITS: ReadonlySet<Kind> = new Set<Kind>(['withStudents', 'withProfessors']);

/**
 * What the actor owes of examinations: the professor's own files by what they ask, the coordinator's to assign and those that are late.
 * One statement, under the reader's rights: standings for a professor, the centres of their seats for a coordinator.
 */
export async function duties(tx: Tx, actor: Actor): Promise<Duty[]> {
  const centres = actor.seats.flatMap(({ role, centreId }) =>
    role === 'coordinator' && centreId !== null ? [centreId] : [],
  );
  if (centres.length === 0 && !holds(actor, 'professor')) return [];
  const row = await tx.row<DutyRow>(
    `select (select json_object_agg(name, value) from diplomas.setting) as settings, (select json_agg(o) from (select kind, to_char(since at time zone "timeZone", 'YYYY-MM-DD') as since, "timeZone", count(*)::int as count from (
       select case r.state when 'ASSIGNED' then 'begin' when 'UNDER_REVIEW' then 'examine' else 'withStudents' end as kind, ${IN_HANDS_SINCE} as since, c.time_zone as "timeZone"
         from reports.standing s join reports.report r on r.id = s.report_id join institution.centre c on c.id = r.centre_id
        where s.holder_id = $1 and s.held_as = 'professor' and s.until is null and r.state in ('ASSIGNED', 'UNDER_REVIEW', 'RETURNED')
       union all
       select 'assign', r.state_since, c.time_zone from reports.report r join institution.centre c on c.id = r.centre_id where r.centre_id = any ($2) and r.state = 'ADMISSIBLE'
       union all
       select 'withProfessors', ${IN_HANDS_SINCE}, c.time_zone
         from reports.report r join institution.centre c on c.id = r.centre_id join reports.standing s on s.report_id = r.id and s.held_as = 'professor' and s.until is null
        where r.centre_id = any ($2) and r.state in ('ASSIGNED', 'UNDER_REVIEW')) x group by kind, 2, "timeZone") o) as owed`,
    [actor.personId, centres],
  );
  const set = settingsFrom(row?.settings ?? {});
  const owed = row?.owed ?? [];
  const within = (kind: Kind): number => (kind === 'assign' ? set.assignWithin : set.opinionWithin);
  return (Object.keys(HREF) as Kind[]).flatMap(
    (kind) =>
      dutyOf(
        kind,
        owed.filter((one) => one.kind === kind),
        within(kind),
        tx.now,
      ) ?? [],
  );
}

function dutyOf(kind: Kind, owed: readonly Owed[], days: number, now: Date): Duty | undefined {
  if (owed.length === 0) return undefined;
  const dated = owed.map(({ since, timeZone, count: many }) => ({
    on: addDays(since, days),
    today: localDate(now, timeZone),
    count: many,
  }));
  const count = countOf(owed);
  return {
    text: (locale) => words(locale).duties[kind](count),
    count,
    href: HREF[kind],
    waitingOn: WAITS.has(kind) ? 'others' : 'me',
    ...(kind !== 'withStudents' && daysOfDuty(dated)),
  };
}
