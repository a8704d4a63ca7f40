import { centresOf, type Actor } from '../../people/index.js';
import { literalsOf, type Tx } from '../../platform/database/index.js';
import { INTERNSHIP_REPORT_KINDS, REPORT_LIFECYCLE, REPORT_STATES, type ReportKind } from '../../reports/index.js';
import { REQUEST_LIFECYCLE, REQUEST_STATES, requestStandings, type DiplomaRequest } from '../rules/index.js';

const state = literalsOf(REQUEST_STATES);
const ENDED = state(...REQUEST_LIFECYCLE.ends);
const REPORT_ENDED = literalsOf(REPORT_STATES)(...REPORT_LIFECYCLE.ends);

type RequestRow = Omit<DiplomaRequest, 'standings'> & { readonly onReport: ('secretary' | 'juror')[] | null };

const REQUEST = `
  select q.id, q.number, q.student_id as "studentId", q.diploma_id as "diplomaId", q.centre_id as "centreId",
         q.academic_year as "academicYear", q.state,
         q.journal_seq as "journalSeq", q.state_since as "stateSince", q.opened_at as "openedAt",
         q.report_id as "reportId", q.without_report as "withoutReport", q.plan,
         q.conditions_certified_at as "conditionsCertifiedAt", q.conditions_note as "conditionsNote",
         q.award_id as "awardId"`;
/**
 * The jury sees a request through its standing on the request's report, or on the request without one; $1 holds the ids that the reader may hold it
 * by.
 */
const ON_REPORT = `
  select s.held_as from reports.standing s
  where (s.report_id = q.report_id or s.request_id = q.id) and s.until is null
    and s.held_as in ('secretary', 'juror') and s.holder_id = any ($1)`;

/**
 * Who may see a request: its student, its centre, and the jury that has its file; $1 the ids held, $2 the person, $3
 * the centres.
 */
export const REQUEST_SEEN_BY = ['q.student_id = $2', 'q.centre_id = any ($3)', `exists (${ON_REPORT})`] as const;
/** The same in one, for a request by its id. A list asks for each apart, so that each goes by its own index. */
const REQUEST_SEEN = `(${REQUEST_SEEN_BY.join(' or ')})`;

/**
 * What `REQUEST_SEEN` asks of an actor, in the order of its parameters. A centre holds a file as its registry only: it
 * is left out of those who hold one as a jury does.
 */
export function seenBy(actor: Actor): [holders: readonly string[], personId: string, centres: readonly string[]] {
  const centres = new Set(actor.seats.map(({ centreId }) => centreId));
  return [
    actor.holders.filter((id) => !centres.has(id)),
    actor.personId,
    [...centresOf(actor, 'registry'), ...centresOf(actor, 'coordinator')],
  ];
}

/** The request, if this actor may see it, with what they are to it. Hidden and missing are both undefined. */
export async function findRequest(tx: Tx, actor: Actor, id: string): Promise<DiplomaRequest | undefined> {
  const row = await tx.row<RequestRow>(
    `${REQUEST}, (select json_agg(distinct x.held_as) from (${ON_REPORT}) x) as "onReport" from diploma_requests q where q.id = $4 and ${REQUEST_SEEN}`,
    [...seenBy(actor), id],
  );
  return row && requestOf(row, actor);
}

/** The requests that rest on a report this actor sees, those they may see, the latest first. */
export async function requestsOnReport(tx: Tx, actor: Actor, reportId: string): Promise<DiplomaRequest[]> {
  const rows = await tx.rows<RequestRow>(
    `${REQUEST}, (select json_agg(distinct x.held_as) from (${ON_REPORT}) x) as "onReport" from diploma_requests q where q.report_id = $4 and ${REQUEST_SEEN} order by q.opened_at desc, q.id`,
    [...seenBy(actor), reportId],
  );
  return rows.map((row) => requestOf(row, actor));
}

/** For the portal itself (signed minutes, listeners), never for a page: a reader sees through `findRequest`. */
export async function requestForThePortal(tx: Tx, id: string): Promise<DiplomaRequest | undefined> {
  const row = await tx.row<Omit<RequestRow, 'onReport'>>(`${REQUEST} from diploma_requests q where q.id = $1`, [id]);
  return row && { ...row, standings: [] };
}

/** The requests that wait on a report, whatever their student sees: for listeners, in the move's own transaction. */
export async function requestsWaitingOn(tx: Tx, reportId: string): Promise<DiplomaRequest[]> {
  const rows = await tx.rows<Omit<RequestRow, 'onReport'>>(
    `${REQUEST} from diploma_requests q where q.report_id = $1 and q.state in (${state('AWAITING_OPINION', 'ADMISSIBLE')}) order by q.id for update`,
    [reportId],
  );
  return rows.map((row) => ({ ...row, standings: [] }));
}

/**
 * The requests between their admission and the jury's decision that rest on another file than this report, and count on
 * it for an internship certified to its student: for listeners.
 */
export async function requestsCountingOn(tx: Tx, reportId: string): Promise<string[]> {
  const rows = await tx.rows<{ id: string }>(
    `select q.id from diploma_requests q join reports.report r on r.id = $1 and r.student_id = q.student_id
       and r.diploma_id = q.diploma_id
      where r.kind = any($2) and q.report_id is distinct
      from r.id and q.report_id is not null and q.state in (${state('ADMISSIBLE', 'SCHEDULED')})
        and exists (select 1 from experience.completed_internship i
          where i.student_id = q.student_id and i.diploma_id = q.diploma_id and i.superseded_by is null)
      order by q.id for update of q`,
    [reportId, INTERNSHIP_REPORT_KINDS],
  );
  return rows.map(({ id }) => id);
}

/**
 * The requests of an internship's student for its diploma, between their admission and the jury's decision: for
 * listeners.
 */
export async function requestsOfTrainee(tx: Tx, internshipId: string): Promise<string[]> {
  const rows = await tx.rows<{ id: string }>(
    `select q.id from diploma_requests q join experience.completed_internship i on i.agreement_id = $1
       and i.superseded_by is null and i.student_id = q.student_id and i.diploma_id = q.diploma_id
      where q.report_id is not null and q.state in (${state('ADMISSIBLE', 'SCHEDULED')}) order by q.id for update of q`,
    [internshipId],
  );
  return rows.map(({ id }) => id);
}

/** A file that a request may rest on. */
export interface FileOfStudent {
  readonly id: string;
  readonly number: string;
  readonly kind: ReportKind;
  readonly state: string;
}

/** Whose request it is, for which diploma and in which centre; `id` once it is there. */
export type RestingPlace = Pick<DiplomaRequest, 'studentId' | 'diplomaId' | 'centreId'> & { readonly id?: string };

/**
 * The student's files, in that centre and for that diploma, that are alive and that no other request under way rests
 * on: what this one may rest on.
 */
export async function filesFor(tx: Tx, { studentId, diplomaId, centreId, id }: RestingPlace): Promise<FileOfStudent[]> {
  return tx.rows<FileOfStudent>(
    `select id, number, kind, state from reports.report r
       where student_id = $1 and diploma_id = $2 and centre_id = $3 and state not in (${REPORT_ENDED})
        and not exists (select 1 from diploma_requests q
          where q.report_id = r.id and q.state not in (${ENDED}) and q.id is distinct from $4)
      order by kind = any($5), opened_at desc`,
    [studentId, diplomaId, centreId, id ?? null, INTERNSHIP_REPORT_KINDS],
  );
}

/** Holds a request as it is until the transaction ends. */
export async function holdRequest(tx: Tx, requestId: string): Promise<void> {
  await tx.rows('select 1 from diploma_requests where id = $1 for update', [requestId]);
}

/** Whether a jury has had this request before it with the file on which it rests, even if it was taken off since. */
export async function wasOnAnAgenda(tx: Tx, requestId: string): Promise<boolean> {
  return (
    (await tx.row(
      `select 1 from diploma_requests q
         join platform.journal s on s.thing_id = q.id and s.move = 'schedule'
         join platform.journal f on f.thing_id = q.report_id and f.move = 'forward' and f.at = s.at
        where q.id = $1 limit 1`,
      [requestId],
    )) !== undefined
  );
}

/** Whether its student has another request under way for the same diploma and year. */
export async function hasRequestAlongside(tx: Tx, requestId: string): Promise<boolean> {
  const found = await tx.row(
    `select 1 from diploma_requests q join diploma_requests x on x.student_id = q.student_id
       and x.diploma_id = q.diploma_id and x.academic_year = q.academic_year and x.id <> q.id
      where q.id = $1 and x.state not in (${ENDED}) limit 1`,
    [requestId],
  );
  return found !== undefined;
}

function requestOf({ onReport, ...row }: RequestRow, actor: Actor): DiplomaRequest {
  const reader = {
    personId: actor.personId,
    registryOf: centresOf(actor, 'registry'),
    coordinatorOf: centresOf(actor, 'coordinator'),
    onReport: onReport ?? [],
  };
  return { ...row, standings: requestStandings(reader, row) };
}
