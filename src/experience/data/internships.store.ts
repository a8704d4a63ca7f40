import { randomUUID } from 'node:crypto';
import type { Tx } from '../../platform/database/index.js';

/**
 * What is certified of an internship, from its agreement and the attestation of its host: effective dates, effective
 * presence.
 */
export interface NewCompletedInternship {
  readonly agreementId: string;
  readonly studentId: string;
  readonly diplomaId: string;
  /** First and last day, inclusive. */
  readonly from: string;
  readonly to: string;
  /** 1 to 100. */
  readonly rate: number;
  /** Effective presence, in whole hours. */
  readonly hours: number;
  readonly inSpecialty: boolean;
}

/**
 * A report that presents an internship: of an internship (R5), or of an activity, which is all that a certificate asks
 * (R22, R23).
 */
export interface AcceptedReport {
  readonly reportId: string;
  readonly studentId: string;
  readonly diplomaId: string;
  readonly kind: string;
  /** The agreements of the internships that it names; null when it was deposited before reports named any. */
  readonly names: readonly string[] | null;
}

/**
 * Writes that an internship was certified, in the transaction that certifies it. Written again for the same agreement
 * it is a correction:
 * what was certified before is superseded, and stays. Alone it counts for nothing yet: its report must stand accepted
 * too (C14).
 */
export async function completeInternship(
  tx: Tx,
  { agreementId, studentId, diplomaId, from, to, rate, hours, inSpecialty }: NewCompletedInternship,
): Promise<void> {
  const id = randomUUID();
  await tx.rows(
    'update completed_internships set superseded_by = $1 where agreement_id = $2 and superseded_by is null',
    [id, agreementId],
  );
  await tx.rows(
    `insert into completed_internships (id, agreement_id, student_id, diploma_id, from_date, to_date, rate, hours,
       in_specialty, certified_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [id, agreementId, studentId, diplomaId, from, to, rate, hours, inSpecialty, tx.now],
  );
}

/**
 * Writes that a report stands accepted for the internships that it names, in the transaction of the move that accepts
 * it. Written again it changes nothing, unless it names others: it stands accepted for those from then on.
 */
export async function acceptInternshipReport(
  tx: Tx,
  { reportId, studentId, diplomaId, kind, names }: AcceptedReport,
): Promise<void> {
  await tx.rows(
    `update internship_reports set ended_at = $2
      where report_id = $1 and ended_at is null and names is distinct from $3::uuid[]`,
    [reportId, tx.now, names],
  );
  await tx.rows(
    `insert into internship_reports (report_id, student_id, diploma_id, kind, accepted_at, names)
     values ($1, $2, $3, $4, $5, $6) on conflict (report_id) where ended_at is null do nothing`,
    [reportId, studentId, diplomaId, kind, tx.now, names],
  );
}

/** Writes that a report is accepted no longer; the row stays. */
export async function endInternshipReport(tx: Tx, reportId: string): Promise<void> {
  await tx.rows('update internship_reports set ended_at = $2 where report_id = $1 and ended_at is null', [
    reportId,
    tx.now,
  ]);
}
