import { centresOf, type Actor } from '../../people/index.js';
import type { Tx } from '../../platform/database/index.js';
import type { ReportKind, ReportState } from '../rules/index.js';
import { ReportRecord } from './report.record.js';
import { IS_RESTRICTED } from './officers.store.js';
import { endStandings, giveStanding } from './standings.store.js';

/** A transfer that waits for the registry it is asked of: as much of its file as that registry needs to answer. */
export interface Transfer {
  readonly id: string;
  readonly reportId: string;
  readonly number: string;
  readonly kind: ReportKind;
  readonly state: ReportState;
  /** Whose it is; not told of a confidential file, before somebody is in charge of it there (decision 18). */
  readonly student: string | null;
  readonly diploma: { readonly fr: string; readonly en: string };
  readonly from: string;
  readonly fromId: string;
  readonly to: string;
  readonly toId: string;
  readonly askedBy: string;
  readonly askedAt: Date;
  readonly reason: string;
  /** Somebody examines it. */
  readonly hasProfessor: boolean;
}

const TRANSFER = `
  select t.id, t.report_id as "reportId", r.number, r.kind, r.state,
         case when not ${IS_RESTRICTED} then p.name end as student,
         json_build_object('fr', d.name_fr, 'en', d.name_en) as diploma, f.name as "from", t.from_centre as "fromId",
         g.name as "to", t.to_centre as "toId", a.name as "askedBy", t.asked_at as "askedAt", t.reason,
         exists (select 1 from standings s where s.report_id = r.id and s.held_as = 'professor' and s.until is null)
           as "hasProfessor"
    from report_transfers t join reports r on r.id = t.report_id join people.person p on p.id = r.student_id
    join institution.diploma d on d.id = r.diploma_id join institution.centre f on f.id = t.from_centre
    join institution.centre g on g.id = t.to_centre join people.person a on a.id = t.asked_by
   where t.answered_at is null`;

/** Those that wait for a registry of this actor, the first asked first; 100 at most. */
export function transfersToAnswer(tx: Tx, actor: Actor): Promise<Transfer[]> {
  return tx.rows<Transfer>(`${TRANSFER} and t.to_centre = any ($1) order by t.asked_at, t.id limit 100`, [
    centresOf(actor, 'registry'),
  ]);
}

/** One of them; hidden, answered and missing are the same. */
export function transferToAnswer(tx: Tx, actor: Actor, id: string): Promise<Transfer | undefined> {
  return tx.row<Transfer>(`${TRANSFER} and t.to_centre = any ($1) and t.id = $2`, [centresOf(actor, 'registry'), id]);
}

/** The one of a file that waits for its answer; whoever asks has seen to it that the reader may see the file. */
export function transferOf(tx: Tx, reportId: string): Promise<Transfer | undefined> {
  return tx.row<Transfer>(`${TRANSFER} and t.report_id = $1`, [reportId]);
}

/** Whether a jury had this file: what it decided is kept where it was. */
export async function wasJudged(tx: Tx, reportId: string): Promise<boolean> {
  return (
    (await tx.row(`select 1 from returns where report_id = $1 and asked_as = 'jury' limit 1`, [reportId])) !== undefined
  );
}

/** Another centre, by its name. */
export interface OtherCentre {
  readonly id: string;
  readonly name: string;
}

/** The centres but this one, by name. */
export function otherCentres(tx: Tx, centreId: string): Promise<OtherCentre[]> {
  return tx.rows<OtherCentre>('select id, name from institution.centre where id <> $1 order by name, id', [centreId]);
}

/** The professor who examines a file now, and whether they sit as one in this centre, for its specialty. */
export function professorOf(
  tx: Tx,
  reportId: string,
  centreId: string,
): Promise<
  { readonly id: string; readonly name: string; readonly locale: 'fr' | 'en'; readonly isSeated: boolean } | undefined
> {
  return tx.row<{ id: string; name: string; locale: 'fr' | 'en'; isSeated: boolean }>(
    `select p.id, p.name, p.locale, exists (select 1 from people.seat x
              where x.person_id = p.id and x.role = 'professor' and x.centre_id = $2
                and x.specialty_id = d.specialty_id and x.until is null) as "isSeated"
       from standings s join people.person p on p.id = s.holder_id join reports r on r.id = s.report_id
       join institution.diploma d on d.id = r.diploma_id
      where s.report_id = $1 and s.held_as = 'professor' and s.until is null`,
    [reportId, centreId],
  );
}

/** Notes that a transfer is asked for. Gives its id. */
export async function insertTransfer(
  tx: Tx,
  transfer: {
    readonly reportId: string;
    readonly fromId: string;
    readonly toId: string;
    readonly by: string;
    readonly reason: string;
  },
): Promise<string> {
  const written = await tx.row<{ id: string }>(
    `insert into report_transfers (report_id, from_centre, to_centre, asked_by, asked_at, reason)
     values ($1, $2, $3, $4, $5, $6) returning id`,
    [transfer.reportId, transfer.fromId, transfer.toId, transfer.by, tx.now, transfer.reason],
  );
  if (!written) throw new Error('A transfer was written and gave no id.');
  return written.id;
}

/** Notes the answer to a transfer, once. */
export async function answerTransfer(
  tx: Tx,
  id: string,
  answered: {
    readonly by: string;
    readonly answer: 'accepted' | 'declined' | 'taken-back';
    readonly why?: string | undefined;
    readonly delegated?: { readonly professorId: string; readonly act: string } | undefined;
  },
): Promise<void> {
  const { by, answer, why, delegated } = answered;
  await tx.rows(
    `update report_transfers set answered_by = $2, answered_at = $3, answer = $4, answer_why = $5, professor_id = $6,
       delegation = $7 where id = $1`,
    [id, by, tx.now, answer, why || null, delegated?.professorId ?? null, delegated?.act ?? null],
  );
}

/**
 * The file is the other centre's from now on: its registry reads it, or of a confidential one its outline; of the first
 * nobody does, and nobody is in charge of it.
 */
export async function moveToCentre(
  tx: Tx,
  {
    reportId,
    toId,
    restricted,
    by,
  }: { readonly reportId: string; readonly toId: string; readonly restricted: boolean; readonly by: string },
): Promise<void> {
  for (const heldAs of ['registry', 'outline'] as const)
    await endStandings(tx, { reportId, heldAs, why: 'transferred' });
  await endStandings(tx, { reportId, heldAs: 'officer' });
  await tx.manager.update(ReportRecord, { id: reportId }, { centreId: toId });
  await giveStanding(tx, { reportId, holderId: toId, heldAs: restricted ? 'outline' : 'registry', givenBy: by });
}
