import type { PresentedInternship } from '../../internships/index.js';
import type { Tx } from '../../platform/database/index.js';
import type { Report } from '../rules/index.js';

/** The internships of its student, for its diploma, that a report may name: those that began, the latest first. */
export async function internshipsToName(
  tx: Tx,
  { studentId, diplomaId }: Pick<Report, 'studentId' | 'diplomaId'>,
): Promise<PresentedInternship[]> {
  const rows = await tx.rows<{ json: PresentedInternship }>(
    `select i.json from internships.presented_internship i where i.student_id = $1 and i.diploma_id = $2 and i.has_begun
      order by i.starts_on desc, i.number desc`,
    [studentId, diplomaId],
  );
  return rows.map(({ json }) => json);
}

/** Names these internships in an open version, in that order, instead of those before. */
export async function nameInternships(
  tx: Tx,
  version: { readonly id: string; readonly reportId: string },
  internships: readonly string[],
): Promise<void> {
  await tx.rows('delete from report_internships where version_id = $1', [version.id]);
  await tx.rows(
    `insert into report_internships (version_id, internship_id, position, report_id, student_id, diploma_id, kind)
     select $1, n.id, n.position, r.id, r.student_id, r.diploma_id, r.kind
       from unnest($3::uuid[]) with ordinality n (id, position) cross join reports r where r.id = $2`,
    [version.id, version.reportId, internships],
  );
}

/**
 * What was signed of an internship that a report names: its agreement, or an amendment, by its sheet; in a version that
 * was deposited, or in any to whoever prepares it. The caller has seen to sight. Undefined when it is of no such one.
 */
export async function signedPaperOf(
  tx: Tx,
  reportId: string,
  sheetId: string,
  { prepares }: { readonly prepares: boolean },
): Promise<{ readonly paperId: string } | undefined> {
  return tx.row(
    `select s.paper_id as "paperId" from signatures.signed_paper s
      where s.sheet_id = $2 and exists (
        select 1 from report_versions v join report_internships n on n.version_id = v.id
          join internships.signed_sheet x on x.internship_id = n.internship_id and x.sheet_id = s.sheet_id
         where v.report_id = $1 and (v.frozen_at is not null or $3))`,
    [reportId, sheetId, prepares],
  );
}
