import { literalsOf, type Tx } from '../../platform/database/index.js';
import { centresOf, type Actor } from '../../people/index.js';
import {
  hidesProposal,
  officerFor,
  outlineStandings,
  REPORT_STATES,
  standingsTowards,
  type Report,
  type ReturnedBy,
  type Sighted,
} from '../rules/index.js';
import type { OpenStanding } from '../rules/sight.js';

const state = literalsOf(REPORT_STATES);

interface ReportRow {
  id: string;
  number: string;
  kind: Report['kind'];
  student_id: string;
  diploma_id: string;
  centre_id: string;
  course: string | null;
  confidential: boolean;
  state: Report['state'];
  journal_seq: number;
  state_since: Date;
  opened_at: Date;
  opened_as: Report['openedAs'];
  due_on: string | null;
  current_version_id: string;
  follows_id: string | null;
  opinion_id: string | null;
  opinion_sense: Report['opinionSense'];
  award_id: string | null;
  returned_by: ReturnedBy | null;
  hides_proposal: boolean;
  standings: OpenStanding[];
}

const REPORT = `
  select r.id, r.number, r.kind, r.student_id, r.diploma_id, r.centre_id, r.course, r.confidential, r.state,
         r.journal_seq, r.state_since, r.opened_at,
         (select j.acted_as from platform.journal j where j.thing_id = r.id and j.seq = 1) as opened_as,
         to_char(r.due_on, 'YYYY-MM-DD') as due_on, r.current_version_id, r.follows_id, r.opinion_id, r.opinion_sense,
         r.award_id,
         (select x.asked_as from returns x where x.report_id = r.id and x.answered_at is null) as returned_by,
         (select json_agg(json_build_object('holderId', s.holder_id, 'heldAs', s.held_as)) from standings s
           where s.report_id = r.id and s.until is null) as standings,
         exists (select 1 from diplomas.setting g
           where g.name = 'proposalVisible' and g.value = '0'::jsonb) as hides_proposal
    from reports r`;

/** The report, if this actor may see it, with what they are to it. Hidden and missing are both undefined. */
export async function findReport(tx: Tx, actor: Actor, id: string): Promise<Report | undefined> {
  const row = await tx.row<ReportRow>(
    `${REPORT} where r.id = $1 and exists (select 1 from standings s where s.report_id = r.id and s.until is null and s.held_as <> 'outline' and s.holder_id = any ($2))`,
    [id, actor.holders],
  );
  return row && reportOf(row, sightOf(actor));
}

/**
 * For whoever entrusts a file to somebody, a professor or an officer: the report where they read it, else, of a
 * confidential one that they know the outline of, as much as that needs. Its page shows nothing of it but its number.
 */
export async function findToEntrust(tx: Tx, actor: Actor, id: string): Promise<Report | undefined> {
  const whole = await findReport(tx, actor, id);
  if (whole) return whole;
  const row = await tx.row<ReportRow>(
    `${REPORT} where r.id = $1 and r.state <> ${state('DRAFT')} and exists (select 1 from standings s
       where s.report_id = r.id and s.until is null and s.held_as = 'outline' and s.holder_id = any ($2))`,
    [id, actor.holders],
  );
  const reader = sightOf(actor);
  return row && { ...reportOf(row, reader), standings: outlineStandings(reader, row.standings) };
}

/**
 * For the portal itself (the clock, signed minutes, listeners), never for a page: a reader sees through `findReport`.
 */
export async function reportForThePortal(tx: Tx, id: string): Promise<Report | undefined> {
  const row = await tx.row<ReportRow>(`${REPORT} where r.id = $1`, [id]);
  return row && reportOf(row, { holders: [], registryOf: [], coordinatorOf: [] });
}

/** Holds a report as it is until the transaction ends: whoever would move it meanwhile waits. */
export async function holdReport(tx: Tx, id: string): Promise<void> {
  await tx.rows('select 1 from reports where id = $1 for share', [id]);
}

/**
 * Holds a report for whoever changes what is in it: the next who would waits, and then sees what the first has done.
 */
export async function holdReportAlone(tx: Tx, id: string): Promise<void> {
  await tx.rows('select 1 from reports where id = $1 for no key update', [id]);
}

/** What sight needs of an actor. */
export function sightOf(actor: Actor): Sighted {
  return {
    holders: actor.holders,
    registryOf: centresOf(actor, 'registry'),
    coordinatorOf: centresOf(actor, 'coordinator'),
  };
}

function reportOf(row: ReportRow, reader: Sighted): Report {
  const standings = standingsTowards(reader, row.standings);
  return {
    id: row.id,
    number: row.number,
    kind: row.kind,
    studentId: row.student_id,
    diplomaId: row.diploma_id,
    centreId: row.centre_id,
    course: row.course,
    confidential: row.confidential,
    restricted: row.standings.some(({ heldAs }) => heldAs === 'outline'),
    state: row.state,
    journalSeq: row.journal_seq,
    stateSince: row.state_since,
    openedAt: row.opened_at,
    openedAs: row.opened_as,
    dueOn: row.due_on,
    currentVersionId: row.current_version_id,
    followsId: row.follows_id,
    opinionId: row.opinion_id,
    opinionSense: hidesProposal(row.hides_proposal, { state: row.state, standings }) ? null : row.opinion_sense,
    awardId: row.award_id,
    returnedBy: row.returned_by,
    hasProfessor: row.standings.some(({ heldAs }) => heldAs === 'professor'),
    officer: officerFor(reader, row.standings),
    standings,
  };
}

/** The file that was opened after this one was refused, if there is one. */
export function followerOf(
  tx: Tx,
  reportId: string,
): Promise<{ readonly id: string; readonly number: string } | undefined> {
  return tx.row<{ id: string; number: string }>('select id, number from reports where follows_id = $1', [reportId]);
}

/**
 * The files of the same student, diploma and kind that came after this one, but for those that were withdrawn or refused:
 * for the portal, which closes them where the first is validated after all.
 */
export async function filesAfter(tx: Tx, reportId: string): Promise<Pick<Report, 'id' | 'state'>[]> {
  return tx.rows<Pick<Report, 'id' | 'state'>>(
    `select x.id, x.state from reports r
       join reports x on x.student_id = r.student_id and x.diploma_id = r.diploma_id and x.kind = r.kind
         and x.id <> r.id and (x.opened_at, x.id) > (r.opened_at, r.id)
      where r.id = $1 and x.state not in (${state('WITHDRAWN', 'NOT_VALIDATED')}) order by x.opened_at, x.id`,
    [reportId],
  );
}
