import { holds, type Actor } from '../../people/index.js';
import type { LocalDate } from '../../platform/clock/index.js';
import { literalsOf, type Tx } from '../../platform/database/index.js';
import { pageOfLines, type ListKey, type ListPage } from '../../platform/web/index.js';
import { REPORT_STATES } from '../../reports/index.js';
import {
  appealStandings,
  APPEAL_STATES,
  DECISION_SENSES,
  type Appeal,
  type AppealSight,
  type DecisionSense,
  type Received,
  type SightOfAppeal,
} from '../rules/index.js';
import { ADVISER } from './adviser.js';
import { NOTIFYING, RECEIPT } from './new-deliberations.store.js';
import { juriesOf } from './sessions.store.js';

const reportState = literalsOf(REPORT_STATES);
const sense = literalsOf(DECISION_SENSES);
const state = literalsOf(APPEAL_STATES);

/** An appeal with what its page shows. */
export interface AppealSeen extends Appeal, Received, SightOfAppeal {
  readonly student: string;
  readonly centreId: string;
  readonly reportNumber: string;
  /** Who took it up, and reads the file until it is answered. */
  readonly examinerId: string | null;
  /** Whose advice is asked; null where nobody may give it. */
  readonly adviser: string | null;
  /** It is asked of the substitute chair, in the place of the president. */
  readonly isStandingIn: boolean;
  readonly isPresidentRecused: boolean;
  /** The day on which silence rejected it, once the clock has noted it. */
  readonly silentSince: LocalDate | null;
  readonly itemId: string;
  /** Whether the decision appealed against is still in force, in its sense: reworded it is, turned it is not. */
  readonly stands: boolean;
  readonly juryFr: string;
  readonly juryEn: string;
}

const PAGE = 50;

/**
 * When the letter that notifies the decision `x` was opened by the student of `r`, whose centre is `c`, or presented: the first that
 * was written once it was signed, and not those of an earlier passage of the same request, nor of its corrected words.
 */
const RECEIVED = `
  (select ${RECEIPT('c.time_zone')} from letters.letter l
    where l.thing_id = x.request_id and l.person_id = r.student_id
      and l.kind in ${NOTIFYING}
      and l.written_at >= (select min(m.signed_at) from decisions y join minutes m on m.id = y.minutes_id
        where y.agenda_item_id = x.agenda_item_id and y.sense = x.sense)
    order by l.written_at limit 1) as "receivedAt",
  c.time_zone as "timeZone", c.territory`;

type Row = Omit<AppealSeen, 'standings'>;
const APPEAL = `
  select a.id, a.report_id as "reportId", a.decision_id as "decisionId", a.student_id as "studentId",
         a.jury_id as "juryId", a.centre_id as "centreId", a.state, a.journal_seq as "journalSeq", a.state_since as "stateSince",
         a.grounds, a.filed_at as "filedAt", p.name as student,
         exists (select 1 from appeal_advices v where v.appeal_id = a.id) as advised,
         to_char(w.rejected_on, 'YYYY-MM-DD') as "silentSince", v.person_id as "adviserId", v.name as adviser,
         coalesce(not v.president, false) as "isStandingIn", exists (select 1 from recusals e join jury_members m
           on m.session_id = x.session_id and m.person_id = e.person_id and m.president
           where e.agenda_item_id = x.agenda_item_id) as "isPresidentRecused",
         (select s.holder_id from reports.standing s
           where s.report_id = a.report_id and s.held_as = 'examiner' and s.until is null) as "examinerId",
         array(select took_part_in(a.decision_id)) as "tookPart", r.number as "reportNumber",
         x.agenda_item_id as "itemId", exists (select 1 from decisions y
           where y.id = decision_in_force(x.agenda_item_id) and y.sense = x.sense) as stands,
         j.name_fr as "juryFr", j.name_en as "juryEn", ${RECEIVED}
    from appeals a join people.person p on p.id = a.student_id join reports.report r on r.id = a.report_id
    join decisions x on x.id = a.decision_id join institution.jury j on j.id = a.jury_id
    join institution.centre c on c.id = a.centre_id left join appeal_silences w on w.appeal_id = a.id
    left join lateral (${ADVISER}) v on true`;
/**
 * Who sees an appeal: its student, the secretaries of the jury whose decision it is, whoever advises on it, and
 * those who answer appeals, where they took no part in the decision.
 */
const SEEN = `(a.student_id = $1 or a.jury_id = any ($2) or v.person_id = $1
  or ($3 and not exists (select 1 from took_part_in(a.decision_id) one where one = $1)))`;

/** The appeal, if this actor may see it. */
export async function findAppeal(tx: Tx, actor: Actor, id: string): Promise<AppealSeen | undefined> {
  const reader = appealReader(actor);
  const row = await tx.row<Row>(`${APPEAL} where a.id = $4 and ${SEEN}`, [
    reader.personId,
    reader.secretaryOf,
    reader.answersAppeals,
    id,
  ]);
  return row && appealOf(row, reader);
}

/** For the portal itself (letters), never for a page: a reader sees through `findAppeal`. */
export async function appealForThePortal(tx: Tx, id: string): Promise<AppealSeen | undefined> {
  const row = await tx.row<Row>(`${APPEAL} where a.id = $1`, [id]);
  return row && { ...row, standings: [] };
}

/** The appeals this actor may see, the oldest that wait first. At most 50 after a key. */
export async function listAppeals(tx: Tx, actor: Actor, after?: ListKey): Promise<ListPage<AppealSeen>> {
  const reader = appealReader(actor);
  const rows = await tx.rowsPlannedAnew<Row>(
    `${APPEAL} where ${SEEN} and ($4::timestamptz is null or (a.filed_at, a.id) > ($4, $5::uuid)) order by a.filed_at, a.id limit ${PAGE + 1}`,
    [reader.personId, reader.secretaryOf, reader.answersAppeals, after?.at ?? null, after?.id ?? null],
  );
  const appeals = rows.map((row) => appealOf(row, reader));
  return pageOfLines(appeals, PAGE, ({ filedAt, id }) => ({ at: filedAt.toISOString(), id }));
}

/** A decision that its student may appeal: unfavourable or deferring, signed, notified or not, and theirs. */
export interface Appealable extends Received {
  readonly decisionId: string;
  readonly reportId: string;
  readonly centreId: string;
  readonly juryId: string;
  readonly appealId: string | null;
}

/**
 * The decision in force on a report of this student, if it is one to appeal: a refusal, or a deferral until what it asks
 * is answered (decision 13, W42). Of several deferrals, the last.
 */
export async function appealableOn(tx: Tx, studentId: string, reportId: string): Promise<Appealable | undefined> {
  return tx.row<Appealable>(
    `select x.id as "decisionId", r.id as "reportId", r.centre_id as "centreId", s.jury_id as "juryId",
            ${RECEIVED},
            (select a.id from appeals a join decisions y on y.id = a.decision_id
              where y.agenda_item_id = x.agenda_item_id and y.sense = x.sense) as "appealId"
       from decisions x join reports.report r on r.id = x.report_id join jury_sessions s on s.id = x.session_id
       join institution.centre c on c.id = r.centre_id
      where x.report_id = $2 and r.student_id = $1 and x.minutes_id is not null
        and ((x.sense = ${sense('UNFAVOURABLE')} and r.state = ${reportState('NOT_VALIDATED')})
          or (x.sense = ${sense('MORE')} and r.state = ${reportState('RETURNED')}
            and exists (select 1 from reports.return t
              where t.report_id = r.id and t.asked_as = 'jury' and t.answered_at is null)))
        and x.id = decision_in_force(x.agenda_item_id)
      order by x.recorded_at desc limit 1`,
    [studentId, reportId],
  );
}

/** The appeals that wait for an answer, old enough for silence to have rejected them, and not yet noted so. */
export async function appealsInSilence(tx: Tx): Promise<AppealSeen[]> {
  const rows = await tx.rows<Row>(
    `${APPEAL} where a.state in (${state('FILED', 'UNDER_REVIEW')}) and w.appeal_id is null
        and a.filed_at < $1::timestamptz - interval '58 days' order by a.filed_at, a.id`,
    [tx.now],
  );
  return rows.map((row) => ({ ...row, standings: [] }));
}

/** Whose open appeals: those against the decision of an item, or against each of this sense on a file or a request. */
export type AppealsOn =
  | { readonly itemId: string }
  | { readonly reportId: string; readonly sense: DecisionSense }
  | { readonly requestId: string; readonly sense: DecisionSense };

/** The appeals that are not over yet, with what an upheld one asked of a jury: for the portal, which closes them. */
export async function openAppeals(
  tx: Tx,
  on: AppealsOn,
): Promise<(AppealSeen & { readonly newDeliberationId: string | null })[]> {
  const rows = await tx.rows<Row & { readonly newDeliberationId: string | null }>(
    `select o.*, (select n.id from new_deliberations n
              where n.appeal_id = o.id and n.ended_at is null) as "newDeliberationId"
       from (${APPEAL} where a.state in (${state('FILED', 'UNDER_REVIEW', 'UPHELD')})
         and ($1::uuid is null or x.agenda_item_id = $1) and ($2::uuid is null or x.report_id = $2)
         and ($3::uuid is null or x.request_id = $3) and ($4::text is null or x.sense = $4)) o order by o.id`,
    [
      'itemId' in on ? on.itemId : null,
      'reportId' in on ? on.reportId : null,
      'requestId' in on ? on.requestId : null,
      'sense' in on ? on.sense : null,
    ],
  );
  return rows.map((row) => ({ ...row, standings: [] }));
}

/** Notes that silence rejected an appeal on this day. Noted once. */
export async function noteSilence(tx: Tx, appealId: string, rejectedOn: LocalDate): Promise<void> {
  await tx.rows(
    `insert into appeal_silences (appeal_id, rejected_on, noted_at) values ($1, $2, $3)
     on conflict (appeal_id) do nothing`,
    [appealId, rejectedOn, tx.now],
  );
}

/** The files of the appeals that this person took up without holding a seat that answers appeals any more. */
export async function examinedWithoutSeat(tx: Tx, personId: string): Promise<string[]> {
  const rows = await tx.rows<{ id: string }>(
    `select r.id from reports.standing s join reports.report r on r.id = s.report_id
      where s.holder_id = $1 and s.held_as = 'examiner' and s.until is null
        and not exists (select 1 from people.seat x
          where x.person_id = $1 and x.role in ('appeals', 'general-administrator') and x.until is null)`,
    [personId],
  );
  return rows.map(({ id }) => id);
}

/** What sight needs of whoever looks at appeals. */
export function appealReader(actor: Actor): AppealSight {
  return {
    personId: actor.personId,
    secretaryOf: juriesOf(actor),
    answersAppeals: holds(actor, 'appeals') || holds(actor, 'general-administrator'),
  };
}

function appealOf(row: Row, reader: AppealSight): AppealSeen {
  return { ...row, standings: appealStandings(reader, row) };
}
