import { settingsFrom, type Settings } from '../diplomas/rules/index.js';
import type { Actor } from '../people/index.js';
import { addDays, localDate, type LocalDate } from '../platform/clock/index.js';
import { caseOf, literalsOf, type Tx } from '../platform/database/index.js';
import { addressOf, dutiesOf, type Duty, type KindOfDuty, type Owed } from '../platform/web/index.js';
import { LACKS_OFFICER } from './data/officers.store.js';
import { sightOf } from './data/reports.store.js';
import { REPORT_STATES, type ReportState } from './rules/index.js';
import { words } from './words/words.js';
import type { Words } from './words/words.fr.js';

const state = literalsOf(REPORT_STATES);

type Kind = keyof Words['duties'];

/** What each state asks, by whom it is owed. */
const TO_STUDENT: Readonly<Partial<Record<ReportState, Kind>>> = {
  DRAFT: 'drafts',
  RETURNED: 'returned',
  VALIDATED: 'decided',
  NOT_VALIDATED: 'decided',
};
const TO_REGISTRY: Readonly<Partial<Record<ReportState, Kind>>> = { SUBMITTED: 'toCheck' };

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
  toTakeOver: { ...file, waitingOn: 'me', all: addressOf('/reports', { query: { left: '1' } }), dueOn: () => null },
  transfersToAnswer: {
    waitingOn: 'me',
    one: ({ id }) => addressOf('/reports/transfers/:transfer', { transfer: id }),
    all: addressOf('/reports/transfers'),
    dueOn: () => null,
  },
  confidentialLeft: { ...file, waitingOn: 'me', all: addressOf('/reports/confidential'), dueOn: () => null },
  underWay: { ...file, waitingOn: 'others' },
  decided: { ...file, waitingOn: 'news' },
});

/** By what the reader knows of it, whose ids are $4: a confidential file is not its centre's to read. */
const heldAs = (...kinds: readonly string[]): string =>
  `exists (select 1 from standings s where s.report_id = r.id and s.until is null and s.holder_id = any ($4)
    and s.held_as in (${kinds.map((kind) => `'${kind}'`).join(', ')}))`;

/** The day it came to where it is, in its centre. */
const SINCE = `to_char(r.state_since at time zone c.time_zone, 'YYYY-MM-DD')`;

/**
 * What the actor owes of files: the student their deposit or their answer, the registry its check, and with the
 * coordination, who follows those that nobody does. One statement, under the reader's rights.
 */
export async function duties(tx: Tx, actor: Actor): Promise<Duty[]> {
  const { registryOf, coordinatorOf } = sightOf(actor);
  const row = await tx.row<{ owed: Line[] | null; settings: Record<string, unknown> | null }>(
    `select (select json_object_agg(name, value) from diplomas.setting) as settings,
            (select json_agg(o) from (select kind, min(id::text) as id, count(*)::int as count, since, "dueOn",
              "timeZone" from (
       select ${caseOf('r.state', TO_STUDENT, 'underWay')} as kind,
              r.id, ${SINCE} as since, to_char(r.due_on, 'YYYY-MM-DD') as "dueOn", c.time_zone as "timeZone"
         from reports r join institution.centre c on c.id = r.centre_id
         where r.student_id = $1 and r.state <> ${state('WITHDRAWN')}
       union all
       select ${caseOf('r.state', TO_REGISTRY, 'withStudents')}, r.id, ${SINCE}, to_char(r.due_on, 'YYYY-MM-DD'),
              c.time_zone
         from reports r join institution.centre c on c.id = r.centre_id
         where r.centre_id = any ($2) and r.state in (${state('SUBMITTED', 'RETURNED')})
           and ${heldAs('registry', 'officer')}
       union all
       select 'toTakeOver', r.id, ${SINCE}, null, c.time_zone
         from reports r join institution.centre c on c.id = r.centre_id
         where r.centre_id = any ($3) and ${LACKS_OFFICER} and ${heldAs('registry')}
       union all
       select 'transfersToAnswer', t.id, to_char(t.asked_at at time zone c.time_zone, 'YYYY-MM-DD'), null, c.time_zone
         from report_transfers t join institution.centre c on c.id = t.to_centre
         where t.to_centre = any ($2) and t.answered_at is null
       union all
       select 'confidentialLeft', r.id, ${SINCE}, null, c.time_zone
         from reports r join institution.centre c on c.id = r.centre_id
         where r.centre_id = any ($3) and ${LACKS_OFFICER} and ${heldAs('outline')}) x
         group by kind, since, "dueOn", "timeZone") o) as owed`,
    [actor.personId, registryOf, [...new Set([...registryOf, ...coordinatorOf])], actor.holders],
  );
  return dutiesOf(kindsOf(settingsFrom(row?.settings ?? {})), row?.owed ?? [], {
    text: (kind, count, locale) => words(locale).duties[kind](count),
    today: ({ timeZone }) => localDate(tx.now, timeZone),
  });
}
