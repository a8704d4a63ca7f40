import type { Actor } from '../../people/index.js';
import { literalsOf, type Tx } from '../../platform/database/index.js';
import { pageOfLines, type ListKey, type ListPage } from '../../platform/web/index.js';
import { REPORT_STATES } from '../../reports/index.js';
import { DECISION_SENSES, type Appeal, type AppealStanding, type Received } from '../rules/index.js';
import { juriesOf } from './sessions.store.js';

const reportState = literalsOf(REPORT_STATES);
const sense = literalsOf(DECISION_SENSES);

/** An appeal with what its page shows. */
export interface AppealSeen extends Appeal, Received {
  readonly student: string;
  readonly reportNumber: string;
  readonly itemId: string;
  readonly juryFr: string;
  readonly juryEn: string;
}

const PAGE = 50;

/** When the latest letter that notifies the decision `x` was opened by the student of `r`, whose centre is `c`. */
const RECEIVED = `
  (select max(l.opened_at) from letters.letter l
    where l.thing_id = x.request_id and l.person_id = r.student_id
      and l.kind in ('diploma-request.refuse', 'diploma-request.rectifyAsRefused')) as "receivedAt",
  c.time_zone as "timeZone", c.territory`;

type Row = Omit<AppealSeen, 'standings'>;
const APPEAL = `
  select a.id, a.report_id as "reportId", a.decision_id as "decisionId", a.student_id as "studentId",
         a.jury_id as "juryId", a.state, a.journal_seq as "journalSeq", a.state_since as "stateSince",
         a.grounds, a.filed_at as "filedAt", p.name as student, r.number as "reportNumber", x.agenda_item_id as "itemId",
         j.name_fr as "juryFr", j.name_en as "juryEn", ${RECEIVED}
    from appeals a join people.person p on p.id = a.student_id join reports.report r on r.id = a.report_id
    join decisions x on x.id = a.decision_id join institution.jury j on j.id = a.jury_id
    join institution.centre c on c.id = a.centre_id`;
/** Who sees an appeal: its student, and the secretaries of the jury whose decision it is. */
const SEEN = '(a.student_id = $1 or a.jury_id = any ($2))';

/** The appeal, if this actor may see it. */
export async function findAppeal(tx: Tx, actor: Actor, id: string): Promise<AppealSeen | undefined> {
  const row = await tx.row<Row>(`${APPEAL} where a.id = $3 and ${SEEN}`, [actor.personId, juriesOf(actor), id]);
  return row && appealOf(row, actor);
}

/** For the portal itself (letters), never for a page: a reader sees through `findAppeal`. */
export async function appealForThePortal(tx: Tx, id: string): Promise<AppealSeen | undefined> {
  const row = await tx.row<Row>(`${APPEAL} where a.id = $1`, [id]);
  return row && { ...row, standings: [] };
}

/** The appeals this actor may see, the oldest that wait first. At most 50 after a key. */
export async function listAppeals(tx: Tx, actor: Actor, after?: ListKey): Promise<ListPage<AppealSeen>> {
  const rows = await tx.rowsPlannedAnew<Row>(
    `${APPEAL} where ${SEEN} and ($3::timestamptz is null or (a.filed_at, a.id) > ($3, $4::uuid)) order by a.filed_at, a.id limit ${PAGE + 1}`,
    [actor.personId, juriesOf(actor), after?.at ?? null, after?.id ?? null],
  );
  const appeals = rows.map((row) => appealOf(row, actor));
  return pageOfLines(appeals, PAGE, ({ filedAt, id }) => ({ at: filedAt.toISOString(), id }));
}

/** A decision that its student may appeal: unfavourable, signed, notified or not, and theirs. */
export interface Appealable extends Received {
  readonly decisionId: string;
  readonly reportId: string;
  readonly centreId: string;
  readonly juryId: string;
  readonly appealId: string | null;
}

/** The decision in force on a report of this student, if it is one to appeal. */
export async function appealableOn(tx: Tx, studentId: string, reportId: string): Promise<Appealable | undefined> {
  return tx.row<Appealable>(
    `select x.id as "decisionId", x.report_id as "reportId", r.centre_id as "centreId", s.jury_id as "juryId",
            ${RECEIVED},
            (select a.id from appeals a where a.decision_id = x.id) as "appealId"
       from decisions x join reports.report r on r.id = x.report_id join jury_sessions s on s.id = x.session_id
       join institution.centre c on c.id = r.centre_id
      where x.report_id = $2 and r.student_id = $1 and r.state = ${reportState('NOT_VALIDATED')}
        and x.minutes_id is not null and x.sense = ${sense('UNFAVOURABLE')}
        and not exists (select 1 from decisions y where y.replaces_id = x.id and y.minutes_id is not null)`,
    [studentId, reportId],
  );
}

function appealOf(row: Row, actor: Actor): AppealSeen {
  const standings: AppealStanding[] = [
    ...(row.studentId === actor.personId ? (['author'] as const) : []),
    ...(juriesOf(actor).includes(row.juryId) ? (['secretary'] as const) : []),
  ];
  return { ...row, standings };
}
