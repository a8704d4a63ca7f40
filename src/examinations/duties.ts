import { settingsFrom, type Settings } from '../diplomas/rules/index.js';
import { centresOf, type Actor } from '../people/index.js';
import { addDays, localDate, type LocalDate } from '../platform/clock/index.js';
import { caseOf, literalsOf, type Tx } from '../platform/database/index.js';
import { addressOf, dutiesOf, type Duty, type KindOfDuty, type Owed } from '../platform/web/index.js';
import { EXAMINATION_LIFECYCLE, EXAMINATION_STATES, type ExaminationState } from './rules/index.js';
import { SITS } from './data/commissions.store.js';
import { words } from './words/words.js';
import type { Words } from './words/words.fr.js';

const state = literalsOf(EXAMINATION_STATES);
const ENDED = state(...EXAMINATION_LIFECYCLE.ends);

type Kind = keyof Words['duties'];

/** What each state asks, by whom it is owed. */
const TO_STUDENT: Readonly<Partial<Record<ExaminationState, Kind>>> = {
  DRAFT: 'drafts',
  INCOMPLETE: 'incomplete',
  ANSWERED: 'answered',
};
const TO_REGISTRY: Readonly<Partial<Record<ExaminationState, Kind>>> = {
  SUBMITTED: 'toCheck',
  ADMISSIBLE: 'toConvene',
  INCOMPLETE: 'withStudents',
};

interface Line extends Owed<Kind> {
  readonly id: string;
  readonly since: LocalDate;
  readonly dueOn: LocalDate | null;
  readonly timeZone: string;
}

const examination = {
  one: ({ id }: Line) => addressOf('/examinations/:id', { id }),
  all: addressOf('/examinations'),
  dueOn: ({ dueOn }: Line) => dueOn,
};
const kindsOf = ({ checkWithin }: Settings): Readonly<Record<Kind, KindOfDuty<Line>>> => ({
  incomplete: { ...examination, waitingOn: 'me' },
  drafts: { ...examination, waitingOn: 'me' },
  toCheck: {
    ...examination,
    waitingOn: 'me',
    all: addressOf('/examinations', { query: { state: 'SUBMITTED' } }),
    dueOn: ({ since }) => addDays(since, checkWithin),
  },
  toConvene: { ...examination, waitingOn: 'me', all: addressOf('/examinations', { query: { state: 'ADMISSIBLE' } }) },
  toAnswer: { ...examination, waitingOn: 'me', all: addressOf('/commissions') },
  withStudents: {
    ...examination,
    waitingOn: 'others',
    all: addressOf('/examinations', { query: { state: 'INCOMPLETE' } }),
  },
  inCommission: {
    ...examination,
    waitingOn: 'others',
    all: addressOf('/examinations', { query: { state: 'IN_COMMISSION' } }),
  },
  underWay: { ...examination, waitingOn: 'others' },
  answered: { ...examination, waitingOn: 'news' },
});

/** How long an answer is news on the student's first page. */
const NEWS_DAYS = 30;

/** The day it came to where it is, in its centre. */
const SINCE = `to_char(e.state_since at time zone c.time_zone, 'YYYY-MM-DD')`;
const DUE = `(select to_char(max(x.due_on), 'YYYY-MM-DD') from examination_points x
    where x.examination_id = e.id and x.answered_at is null)`;

/**
 * What the actor owes of early examinations: the student their deposit, the registry its check and its commission, a
 * member the answer. One statement, under the reader's rights.
 */
export async function duties(tx: Tx, actor: Actor): Promise<Duty[]> {
  const row = await tx.row<{ owed: Line[] | null; settings: Record<string, unknown> | null }>(
    `select (select json_object_agg(name, value) from diplomas.setting) as settings,
            (select json_agg(o) from (select kind, min(id::text) as id, count(*)::int as count, since, "dueOn",
              "timeZone" from (
       select ${caseOf('e.state', TO_STUDENT, 'underWay')} as kind, e.id, ${SINCE} as since, ${DUE} as "dueOn",
              c.time_zone as "timeZone"
         from examinations e join institution.centre c on c.id = e.centre_id
        where e.student_id = $1 and e.state not in (${ENDED})
          and (e.state <> ${state('ANSWERED')} or e.state_since > $3::timestamptz - interval '${NEWS_DAYS} days')
       union all
       select ${caseOf('e.state', TO_REGISTRY, 'inCommission')}, e.id, ${SINCE}, ${DUE}, c.time_zone
         from examinations e join institution.centre c on c.id = e.centre_id
         where e.centre_id = any ($2)
           and e.state in (${state('SUBMITTED', 'ADMISSIBLE', 'INCOMPLETE', 'IN_COMMISSION')})
       union all
       select 'toAnswer', e.id, ${SINCE}, to_char(k.held_on, 'YYYY-MM-DD'), c.time_zone
         from examinations e join commissions k on k.id = e.commission_id
         join institution.centre c on c.id = e.centre_id
        where e.commission_id = any (array(select m.commission_id from commission_members m
          where m.person_id = $1 and ${SITS}))
          and e.state = ${state('IN_COMMISSION')}
          and not exists (select 1 from answer_signatures s where s.examination_id = e.id and s.person_id = $1
            and s.revision = (select max(p.revision) from prepared_answers p where p.examination_id = e.id))) x group by kind, since, "dueOn", "timeZone") o) as owed`,
    [actor.personId, centresOf(actor, 'registry'), tx.now],
  );
  return dutiesOf(kindsOf(settingsFrom(row?.settings ?? {})), row?.owed ?? [], {
    text: (kind, count, locale) => words(locale).duties[kind](count),
    today: ({ timeZone }) => localDate(tx.now, timeZone),
  });
}
