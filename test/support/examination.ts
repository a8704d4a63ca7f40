import {
  giveStanding,
  REPORT,
  reportForThePortal,
  ReportRecord,
  type Report,
  type ReportKind,
  type ReportMove,
  type ReportStanding,
} from '../../src/reports/index.js';
import { randomUUID } from 'node:crypto';
import type { Tx } from '../../src/platform/database/index.js';
import { makeMove, recordBirth, type Moved, type Moving } from '../../src/platform/lifecycle/index.js';
import { isRefusal, type Refusal } from '../../src/platform/refusal/index.js';
import type { Institution } from './institution.js';
import { keepWithVersion } from './kept-with.js';

/** The bytes of the report in these files, by their hash only: nothing here reads them. */
export const REPORT_SHA256 = 'a'.repeat(64);

/** Those of an institution whom a file concerns until it is admissible. */
type OfAFile = Pick<Institution, 'centre' | 'diploma' | 'student' | 'registry'>;

/** What is deposited: of which kind it is, and whether its periods are in the specialty. */
export interface Deposit {
  readonly kind?: ReportKind;
  readonly inSpecialty?: boolean;
  /** The internships that it names; else the first of those that began. */
  readonly internships?: readonly string[];
}

/** A file deposited and found admissible, as the reports' own moves leave it. */
export async function admissibleReport(tx: Tx, institution: OfAFile, deposit: Deposit = {}): Promise<string> {
  const reportId = await depositedReport(tx, institution, deposit);
  await moved(tx, reportId, 'admit', 'registry', { by: { personId: institution.registry, name: 'Claire Le Goff' } });
  await tx.rows(
    `insert into standings (report_id, holder_id, held_as, since, given_by)
     select $1, s.id, 'officer', $3, s.person_id from seats s
      where s.person_id = $2 and s.role = 'registry' and s.centre_id = $4 and s.until is null`,
    [reportId, institution.registry, tx.now, institution.centre],
  );
  return reportId;
}

/** A file deposited, for the registry to check. */
export async function depositedReport(
  tx: Tx,
  { student, diploma, centre }: OfAFile,
  { kind = 'experience', inSpecialty = true, internships }: Deposit = {},
): Promise<string> {
  const [reportId, versionId, declarationId, paperId] = [randomUUID(), randomUUID(), randomUUID(), randomUUID()];
  const author = { personId: student, name: 'Inès Caradec' };
  await tx.rows('insert into declarations (id, student_id) values ($1, $2)', [declarationId, student]);
  await tx.rows(
    `insert into periods (declaration_id, employer, job, functions, from_date, to_date, rate, kind, nature, level,
         significant)
       values
       ($1, 'Bureau d’études Galibier-Nord', 'Assistante ingénieure', 'Dimensionnement et modélisation', '2022-01-01',
         '2024-12-31', 100, 'employee', $2, true, true),
       ($1, 'Atelier Sud', 'Technicienne', 'Maintenance', '2020-01-01', '2021-12-31', 50, 'employee', $2, true, false)`,
    [declarationId, inSpecialty],
  );
  await tx.rows(
    `insert into reports (id, number, kind, student_id, diploma_id, centre_id, state, journal_seq, state_since,
         opened_at, current_version_id)
     values ($1, $2, $8, $3, $4, $5, 'DRAFT', 1, $6, $6, $7)`,
    [reportId, `2026-${reportId.slice(0, 13)}`, student, diploma, centre, tx.now, versionId, kind],
  );
  await tx.rows(
    `insert into report_versions (id, report_id, number, declaration_id, begun_at, certified_at)
       values ($1, $2, 1, $3, $4, $4)`,
    [versionId, reportId, declarationId, tx.now],
  );
  await tx.rows(
    `insert into papers (id, sha256, bytes, name, pages, made_by, received_by, received_at, verdict)
       values ($1, $2, 400000, 'Rapport d’expérience.pdf', 15, 'person', $3, $4, 'ok')`,
    [paperId, REPORT_SHA256, student, tx.now],
  );
  await tx.rows(`insert into report_documents (version_id, role, paper_id, added_at) values ($1, 'report', $2, $3)`, [
    versionId,
    paperId,
    tx.now,
  ]);
  if (kind !== 'experience')
    await tx.rows(
      `insert into report_internships (version_id, internship_id, position, report_id, student_id, diploma_id, kind)
       select $1, n.id, n.position, r.id, r.student_id, r.diploma_id, r.kind
         from reports r cross join unnest(coalesce($3::uuid[], array(
                select i.id from internships.presented_internship i
                 where i.student_id = r.student_id and i.diploma_id = r.diploma_id and i.has_begun
                 order by i.starts_on limit 1))) with ordinality n (id, position)
        where r.id = $2`,
      [versionId, reportId, internships ?? null],
    );
  await tx.rows('update declarations set frozen_at = $2, sha256 = $3 where id = $1', [
    declarationId,
    tx.now,
    'd'.repeat(64),
  ]);
  await tx.rows('update report_versions set frozen_at = $2, sha256 = $3 where id = $1', [
    versionId,
    tx.now,
    'e'.repeat(64),
  ]);
  const kept = await keepWithVersion(tx, { studentId: student, diplomaId: diploma, centreId: centre }, versionId);
  await giveStanding(tx, { reportId, holderId: student, heldAs: 'author' });
  await giveStanding(tx, { reportId, holderId: centre, heldAs: 'registry' });
  await recordBirth(tx, REPORT, reportId, 'open', { by: author, actedAs: 'author' });
  const period = {
    significant: true,
    inSpecialty: true,
    kind: kind === 'internship' ? 'internship' : 'employee',
    fromFuture: false,
  };
  await moved(tx, reportId, 'submit', 'author', {
    by: author,
    documents: [kept],
    facts: {
      completenessCertified: true,
      experienceAsked: true,
      periods: [period],
      hasReport: true,
      papersUnread: 0,
      papersRefused: [],
      papersUnscanned: 0,
      pointsUnanswered: 0,
    },
  });
  return reportId;
}

/** The report as it stands. */
export async function reportNow(tx: Tx, reportId: string): Promise<Report> {
  const report = await reportForThePortal(tx, reportId);
  if (!report) throw new Error('No such report.');
  return report;
}

async function moved<Name extends ReportMove>(
  tx: Tx,
  reportId: string,
  move: Name,
  as: ReportStanding,
  moving: Moving<ReportRecord, typeof REPORT.lifecycle.moves, Name>,
): Promise<void> {
  const report = { ...(await reportNow(tx, reportId)), standings: [as] };
  const done: Moved | Refusal = await makeMove(tx, REPORT, report, move, moving);
  if (isRefusal(done)) throw new Error(`${move} was refused: ${done.code}`);
}
