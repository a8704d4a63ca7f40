import { settingsFrom, type Settings } from '../diplomas/rules/index.js';
import { centresOf, holds, type Actor } from '../people/index.js';
import { addDays, localDate, type LocalDate } from '../platform/clock/index.js';
import { caseOf, literalsOf, type Tx } from '../platform/database/index.js';
import { addressOf, dutiesOf, type Duty, type KindOfDuty, type Owed } from '../platform/web/index.js';
import { REPORT_STATES, type ReportState } from '../reports/index.js';
import { IN_HANDS_SINCE } from './data/examined.store.js';
import { words } from './words/words.js';
import type { Words } from './words/words.fr.js';

const state = literalsOf(REPORT_STATES);

type Kind = keyof Words['duties'];

/** What each state asks, by whom it is owed. */
const TO_PROFESSOR: Readonly<Partial<Record<ReportState, Kind>>> = { ASSIGNED: 'begin', UNDER_REVIEW: 'examine' };

interface Line extends Owed<Kind> {
  readonly since: LocalDate;
  readonly timeZone: string;
}

interface DutyRow {
  owed: Line[] | null;
  settings: Record<string, unknown> | null;
}

function kindsOf({ assignWithin, opinionWithin }: Settings): Readonly<Record<Kind, KindOfDuty<Line>>> {
  const within = (days: number) => ({ dueOn: ({ since }: Line) => addDays(since, days) });
  return {
    begin: { ...within(opinionWithin), waitingOn: 'me', all: addressOf('/opinions') },
    examine: { ...within(opinionWithin), waitingOn: 'me', all: addressOf('/opinions') },
    withStudents: { waitingOn: 'others', all: addressOf('/opinions', { query: { show: 'waiting' } }) },
    assign: {
      ...within(assignWithin),
      waitingOn: 'me',
      all: addressOf('/reports', { query: { state: 'ADMISSIBLE' } }),
    },
    assignConfidential: { ...within(assignWithin), waitingOn: 'me', all: addressOf('/reports/confidential') },
    withProfessors: {
      ...within(opinionWithin),
      waitingOn: 'others',
      all: addressOf('/reports', { query: { state: 'UNDER_REVIEW' } }),
    },
  };
}

/**
 * What the actor owes of examinations: the professor's own files by what they ask, the coordinator's to assign and
 * those that are late.
 * One statement, under the reader's rights: standings for a professor, the centres of their seats for a coordinator.
 */
export async function duties(tx: Tx, actor: Actor): Promise<Duty[]> {
  const centres = centresOf(actor, 'coordinator');
  if (centres.length === 0 && !holds(actor, 'professor')) return [];
  const row = await tx.row<DutyRow>(
    `select (select json_object_agg(name, value) from diplomas.setting) as settings,
            (select json_agg(o) from (select kind, to_char(since at time zone "timeZone", 'YYYY-MM-DD') as since,
              "timeZone", count(*)::int as count from (
       select ${caseOf('r.state', TO_PROFESSOR, 'withStudents')} as kind, ${IN_HANDS_SINCE} as since,
              c.time_zone as "timeZone"
         from reports.standing s join reports.report r on r.id = s.report_id
         join institution.centre c on c.id = r.centre_id
        where s.holder_id = $1 and s.held_as = 'professor' and s.until is null
          and r.state in (${state('ASSIGNED', 'UNDER_REVIEW', 'RETURNED')})
       union all
       select case k.held_as when 'outline' then 'assignConfidential' else 'assign' end, r.state_since, c.time_zone
         from reports.report r join institution.centre c on c.id = r.centre_id
         join reports.standing k on k.report_id = r.id and k.until is null and k.holder_id = r.centre_id
        where r.centre_id = any ($2) and r.state = ${state('ADMISSIBLE')}
       union all
       select 'withProfessors', ${IN_HANDS_SINCE}, c.time_zone
         from reports.report r join institution.centre c on c.id = r.centre_id
         join reports.standing s on s.report_id = r.id and s.held_as = 'professor' and s.until is null
         join reports.standing k on k.report_id = r.id and k.until is null and k.held_as = 'registry'
          and k.holder_id = r.centre_id
        where r.centre_id = any ($2) and r.state in (${state('ASSIGNED', 'UNDER_REVIEW')})) x
        group by kind, 2, "timeZone") o) as owed`,
    [actor.personId, centres],
  );
  return dutiesOf(kindsOf(settingsFrom(row?.settings ?? {})), row?.owed ?? [], {
    text: (kind, count, locale) => words(locale).duties[kind](count),
    today: ({ timeZone }) => localDate(tx.now, timeZone),
  });
}
