import { centresOf, type Actor } from '../people/index.js';
import { addDays, localDate, type LocalDate } from '../platform/clock/index.js';
import { caseOf, literalsOf, type Tx } from '../platform/database/index.js';
import { addressOf, dutiesOf, type Duty, type KindOfDuty, type Owed } from '../platform/web/index.js';
import { signatureDuties, type SheetToSign } from '../signatures/index.js';
import {
  AMENDABLE,
  INTERNSHIP_LIFECYCLE,
  INTERNSHIP_STATES,
  NOTICE_DAYS,
  type InternshipState,
} from './rules/index.js';
import { words } from './words/words.js';
import type { Words } from './words/words.fr.js';

const state = literalsOf(INTERNSHIP_STATES);
const ENDED = state(...INTERNSHIP_LIFECYCLE.ends);

type Kind = keyof Words['duties'];

/** What each state asks, by whom it is owed. */
const TO_REGISTRY: Readonly<Partial<Record<InternshipState, Kind>>> = {
  TEACHER_APPROVED: 'toVerify',
  INTERRUPTED: 'interrupted',
};

interface Line extends Owed<Kind> {
  readonly id: string;
  readonly startsOn: LocalDate | null;
  readonly timeZone: string;
}

const internship = { one: ({ id }: Line) => addressOf('/internships/:id', { id }), all: addressOf('/internships') };
/** What must be done before the internship begins: its first day says how urgent it is. */
const beforeTheStart = {
  ...internship,
  dueOn: ({ startsOn }: Line) => (startsOn === null ? null : addDays(startsOn, -1)),
};
const KINDS: Readonly<Record<Kind, KindOfDuty<Line>>> = {
  returned: { ...beforeTheStart, waitingOn: 'me' },
  drafts: { ...internship, waitingOn: 'me' },
  toEvaluate: { ...internship, waitingOn: 'me' },
  toApprove: { ...beforeTheStart, waitingOn: 'me', all: addressOf('/internships', { query: { state: 'SUBMITTED' } }) },
  unfollowed: { ...beforeTheStart, waitingOn: 'me' },
  courses: { ...internship, waitingOn: 'me', all: addressOf('/internships', { query: { state: 'DRAFT' } }) },
  toVerify: {
    ...beforeTheStart,
    waitingOn: 'me',
    all: addressOf('/internships', { query: { state: 'TEACHER_APPROVED' } }),
  },
  interrupted: { ...internship, waitingOn: 'me', all: addressOf('/internships', { query: { state: 'INTERRUPTED' } }) },
  toCertify: { ...internship, waitingOn: 'me', all: addressOf('/internships', { query: { state: 'COMPLETED' } }) },
  unsigned: { ...beforeTheStart, waitingOn: 'me', all: addressOf('/internships', { query: { soon: '1' } }) },
  underWay: { ...internship, waitingOn: 'others' },
  signed: { ...internship, waitingOn: 'news' },
  ended: { ...internship, waitingOn: 'news' },
};
/** How long a decision is news on the student's first page. */
const NEWS_DAYS = 30;

/**
 * What the actor owes of internships: the student their request and a word on how they were received, the teacher the
 * tasks, registry and coordination a teacher where there is none, the registry the course, the agreement, the certificate, and those that not all have signed as their first day
 * comes; with what each has to sign. One statement, under the reader's rights.
 */
export async function duties(tx: Tx, actor: Actor): Promise<Duty[]> {
  const row = await tx.row<{ owed: Line[] | null; sheets: SheetToSign[] }>(
    `select (select x.sheets from signatures.sheets_to_sign($4) x) as sheets,
            (select json_agg(o) from (select kind, min(id::text) as id, count(*)::int as count, "startsOn", "timeZone"
              from (
       select case when i.state = ${state('RETURNED')} then 'returned' when i.state = ${state('DRAFT')} then 'drafts'
                   when i.state in (${state('COMPLETED', 'CERTIFIED')})
                     and not exists (select 1 from internship_evaluations x where x.internship_id = i.id)
                       then 'toEvaluate'
                   when i.state in (${ENDED}) then 'ended' when i.state = ${state('SIGNED')}
                     and i.state_since > $3::timestamptz - interval '${NEWS_DAYS} days' then 'signed'
                   else 'underWay' end as kind,
              i.id, to_char(t.starts_on, 'YYYY-MM-DD') as "startsOn", c.time_zone as "timeZone"
         from internships i join internship_terms t on t.id = i.terms_id join institution.centre c on c.id = i.centre_id
        where i.student_id = $1
          and (i.state not in (${ENDED}) or i.state_since > $3::timestamptz - interval '${NEWS_DAYS} days')
       union all
       select 'toApprove', i.id, to_char(i.starts_on, 'YYYY-MM-DD'), c.time_zone from internships i
       join institution.centre c on c.id = i.centre_id where i.teacher_id = $1 and i.teacher_ended_at is null
         and i.state = ${state('SUBMITTED')}
       union all
       select 'unfollowed', i.id, to_char(i.starts_on, 'YYYY-MM-DD'), c.time_zone
         from internships i join institution.centre c on c.id = i.centre_id
        where i.centre_id = any ($5) and i.teacher_ended_at is not null
          and i.state in (${state('SUBMITTED', ...AMENDABLE)})
       union all
       select ${caseOf('i.state', TO_REGISTRY, 'toCertify')}, i.id, to_char(i.starts_on, 'YYYY-MM-DD'), c.time_zone
         from internships i join institution.centre c on c.id = i.centre_id
         where i.centre_id = any ($2) and i.state in (${state('TEACHER_APPROVED', 'INTERRUPTED', 'COMPLETED')})
       union all
       select 'courses', i.id, null, c.time_zone from internships i join internship_courses x on x.internship_id = i.id
       join institution.centre c on c.id = i.centre_id
        where i.centre_id = any ($2) and i.state in (${state('DRAFT', 'RETURNED', 'SUBMITTED')}) and x.asked_at is not null
          and x.certified_at is null
       union all
       select 'unsigned', i.id, to_char(i.starts_on, 'YYYY-MM-DD'), c.time_zone from internships i
       join institution.centre c on c.id = i.centre_id
        where i.centre_id = any ($2) and i.state in (${state('SUBMITTED', 'SIGNING')})
          and i.starts_on < ($3::timestamptz at time zone c.time_zone)::date + ${NOTICE_DAYS}) x
          group by kind, "startsOn", "timeZone") o) as owed`,
    [
      actor.personId,
      centresOf(actor, 'registry'),
      tx.now,
      actor.holders,
      [...centresOf(actor, 'registry'), ...centresOf(actor, 'coordinator')],
    ],
  );
  const own = dutiesOf(KINDS, row?.owed ?? [], {
    text: (kind, count, locale) => words(locale).duties[kind](count),
    today: ({ timeZone }) => localDate(tx.now, timeZone),
  });
  return [...signatureDuties(row?.sheets ?? [], tx.now), ...own];
}
