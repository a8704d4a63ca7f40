import { createHash } from 'node:crypto';
import {
  beginDeclaration,
  freezeDeclaration,
  hashOfDeclaration,
  type AskedPlan,
  type Period,
} from '../../experience/index.js';
import type { PresentedInternship } from '../../internships/index.js';
import { divisionOf, type Divided, type Division, type ScanVerdict } from '../../papers/index.js';
import type { Tx } from '../../platform/database/index.js';
import { nameInternships } from './named-internships.store.js';
import { VERSION } from './version-text.js';
import type { JournalDocument } from '../../platform/journal/index.js';

export type DocumentRole = 'report' | 'annex' | 'certificate';

/** A document of a version. */
export interface ReportDocument {
  readonly id: string;
  readonly role: DocumentRole;
  readonly paperId: string;
  readonly name: string;
  readonly sha256: string;
  readonly bytes: number;
  readonly pages: number | null;
  /** Whether its text was read; refused once it was, or when the antivirus recognised something. */
  readonly reading: 'pending' | 'read' | 'refused';
  /** Of a report: its own pages, and the annexes at its end. Null of other documents, and while nobody knows. */
  readonly division: Division | null;
  /** What the antivirus said; null when it has not spoken. */
  readonly scan: ScanVerdict | null;
}

/** One version of a report file, with everything in it. */
export interface ReportVersion {
  readonly id: string;
  readonly reportId: string;
  readonly number: number;
  readonly declarationId: string;
  readonly frozenAt: Date | null;
  readonly certifiedAt: Date | null;
  /** The SHA-256 of the list of everything in it; null while it can change. */
  readonly sha256: string | null;
  readonly receiptId: string | null;
  readonly papersNote: string | null;
  readonly documents: readonly ReportDocument[];
  readonly periods: readonly Period[];
  /** False where its diploma is a certificate that asks no experience. */
  readonly asksExperience: boolean;
  /** Its diploma is an engineer title, whose thesis is defended (R21). */
  readonly hasDefence: boolean;
  /** The day on which the defence is planned; null while nobody knows, and for other diplomas. */
  readonly defenceOn: string | null;
  /** The internships that it names, with what was signed and certified of each. */
  readonly internships: readonly PresentedInternship[];
  /** Their ids; null of a version deposited before reports named any. */
  readonly names: readonly string[] | null;
  /** It is being prepared, presents an internship, and its student has one to name. */
  readonly mustName: boolean;
  /** The complement that a commission asks of its student for its diploma, and the periods that answer it. */
  readonly plans: readonly AskedPlan[];
}

/** A version as a statement gives it, or as JSON within another row: for `versionFrom`. */
export type VersionRow = Omit<ReportVersion, 'documents' | 'periods' | 'frozenAt' | 'certifiedAt'> & {
  frozenAt: Date | string | null;
  certifiedAt: Date | string | null;
  documents: (Omit<ReportDocument, 'division'> & Divided)[] | null;
  periods: Period[] | null;
};

/** A version by its id: the caller has seen to sight. */
export async function versionOf(tx: Tx, versionId: string): Promise<ReportVersion | undefined> {
  const row = await tx.row<VersionRow>(`${VERSION} where v.id = $1`, [versionId]);
  return row && versionFrom(row);
}

/** Every version of a report, the latest first. */
export async function versionsOf(tx: Tx, reportId: string): Promise<ReportVersion[]> {
  return (await tx.rows<VersionRow>(`${VERSION} where v.report_id = $1 order by v.number desc`, [reportId])).map(
    versionFrom,
  );
}

/** The last version that was deposited: what others than the student read. */
export async function lastDeposited(tx: Tx, reportId: string): Promise<ReportVersion | undefined> {
  const row = await tx.row<VersionRow>(
    `${VERSION} where v.report_id = $1 and v.frozen_at is not null order by v.number desc limit 1`,
    [reportId],
  );
  return row && versionFrom(row);
}

/**
 * Begins a version with a copy of what the one before it holds, of this report or of the one it follows. Gives its id.
 */
export async function beginVersion(
  tx: Tx,
  report: { readonly id: string; readonly studentId: string },
  copyOf?: ReportVersion,
): Promise<string> {
  const declarationId = await beginDeclaration(tx, report.studentId, copyOf?.declarationId);
  const made = await tx.row<{ id: string }>(
    `insert into report_versions (report_id, number, declaration_id, begun_at, defence_on)
     values ($1, (select coalesce(max(number), 0) + 1 from report_versions where report_id = $1), $2, $3, $4)
     returning id`,
    [report.id, declarationId, tx.now, copyOf?.defenceOn ?? null],
  );
  if (!made) throw new Error('A version was written and gave no id.');
  if (copyOf) {
    await tx.rows(
      `insert into report_documents (version_id, role, paper_id, added_at, annexes_confirmed, annexes_from)
       select $1, role, paper_id, added_at, annexes_confirmed, annexes_from from report_documents
       where version_id = $2`,
      [made.id, copyOf.id],
    );
    await nameInternships(
      tx,
      { id: made.id, reportId: report.id },
      copyOf.internships.map(({ id }) => id),
    );
  }
  return made.id;
}

/** Keeps the day on which the defence is planned, in an open version; null while nobody knows. */
export async function planDefence(tx: Tx, versionId: string, defenceOn: string | null): Promise<void> {
  await tx.rows('update report_versions set defence_on = $1 where id = $2', [defenceOn, versionId]);
}

/**
 * The seal of a version: the hash of its declaration and of each document, where its student says the annexes begin,
 * the planned defence and the internships named where there are any, in a fixed order.
 */
export async function sealOfVersion(
  tx: Tx,
  version: ReportVersion,
): Promise<{ declaration: string; sha256: string; documents: JournalDocument[] }> {
  const declaration = await hashOfDeclaration(tx, version.declarationId);
  const papers = version.documents
    .map(
      ({ role, sha256, division }) =>
        `${role} ${sha256}${division?.confirmed ? ` annexes ${division.annexesFrom ?? 'none'}` : ''}`,
    )
    .sort();
  const named = version.internships.map(({ number }) => `internship ${number}`);
  const planned = version.defenceOn === null ? [] : [`defence ${version.defenceOn}`];
  const sha256 = createHash('sha256')
    .update([`declaration ${declaration}`, ...papers, ...planned, ...named].join('\n'))
    .digest('hex');
  return {
    declaration,
    sha256,
    documents: [
      ...version.documents.map(({ name, sha256: hash }) => ({ name, sha256: hash })),
      { name: 'declaration', sha256: declaration },
    ],
  };
}

/** Freezes a version and its declaration under their hashes: from now on the database refuses any change. */
export async function freezeVersion(
  tx: Tx,
  version: ReportVersion,
  seal: { declaration: string; sha256: string },
  receiptId: string,
): Promise<void> {
  await freezeDeclaration(tx, version.declarationId, seal.declaration);
  await tx.rows(
    'update report_versions set frozen_at = $1, certified_at = $1, sha256 = $2, receipt_id = $3 where id = $4',
    [tx.now, seal.sha256, receiptId, version.id],
  );
}

/** What the registry noted of the employers' certificates when it declared the file admissible. */
export async function notePapers(tx: Tx, versionId: string, note: string): Promise<void> {
  await tx.rows('update report_versions set papers_note = $1 where id = $2', [note, versionId]);
}

/** Adds a document to an open version; a report replaces the one before it. */
export async function addDocument(tx: Tx, versionId: string, role: DocumentRole, paperId: string): Promise<void> {
  if (role === 'report')
    await tx.rows(`delete from report_documents where version_id = $1 and role = 'report'`, [versionId]);
  await tx.rows('insert into report_documents (version_id, role, paper_id, added_at) values ($1, $2, $3, $4)', [
    versionId,
    role,
    paperId,
    tx.now,
  ]);
}

/** Takes a document out of an open version. */
export async function removeDocument(tx: Tx, versionId: string, documentId: string): Promise<void> {
  await tx.rows('delete from report_documents where version_id = $1 and id = $2', [versionId, documentId]);
}

/** Keeps where the annexes begin in the report of an open version; null when it holds none. */
export async function keepAnnexes(
  tx: Tx,
  versionId: string,
  documentId: string,
  annexesFrom: number | null,
): Promise<void> {
  await tx.rows(
    'update report_documents set annexes_confirmed = true, annexes_from = $3 where version_id = $1 and id = $2',
    [versionId, documentId, annexesFrom],
  );
}

/** A document of a report, and whether its version was deposited; one that was refused once read is not there. */
export async function documentOf(
  tx: Tx,
  reportId: string,
  documentId: string,
): Promise<(Omit<ReportDocument, 'division'> & { versionId: string; deposited: boolean }) | undefined> {
  return tx.row(
    `select d.id, d.role, d.paper_id as "paperId", f.name, f.sha256, f.bytes::float8 as bytes, f.pages, f.reading,
            f.scan, v.id as "versionId", v.frozen_at is not null as deposited
       from report_documents d join report_versions v on v.id = d.version_id
       join papers.inspected_paper f on f.id = d.paper_id
      where d.id = $1 and v.report_id = $2 and f.fault is null`,
    [documentId, reportId],
  );
}

/** A version from such a row, wherever it came from. */
export function versionFrom(row: VersionRow): ReportVersion {
  const date = (value: Date | string | null): Date | null => (value === null ? null : new Date(value));
  return {
    ...row,
    frozenAt: date(row.frozenAt),
    certifiedAt: date(row.certifiedAt),
    documents: (row.documents ?? []).map(divided),
    periods: row.periods ?? [],
  };
}

/** A document with its division, from what is known of it. */
export function divided<D extends Divided>({
  proposed,
  annexesConfirmed,
  annexesFrom,
  ...document
}: D): Omit<D, 'proposed' | 'annexesConfirmed' | 'annexesFrom'> & { readonly division: Division | null } {
  return { ...document, division: divisionOf({ pages: document.pages, proposed, annexesConfirmed, annexesFrom }) };
}
