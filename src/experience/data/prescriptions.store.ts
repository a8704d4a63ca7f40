import type { Tx } from '../../platform/database/index.js';
import type { Prescription } from '../rules/assessment/index.js';

/**
 * What a commission answered for a student and a diploma (decision 3); what asks for nothing is written too, for it
 * supersedes.
 */
export interface NewPrescription {
  readonly id: string;
  readonly studentId: string;
  readonly diplomaId: string;
  readonly examinationId: string;
  readonly kind: 'NONE' | 'COMPLEMENT' | 'INTERNSHIP' | 'NOT_ELIGIBLE';
  readonly nature: string | null;
  readonly months: number | null;
}

/**
 * What the standing answer of a commission prescribes to a student for a diploma; undefined when there is none, or it
 * asks for nothing.
 */
export async function prescriptionFor(tx: Tx, studentId: string, diplomaId: string): Promise<Prescription | undefined> {
  const row = await tx.row<{ prescription: Prescription }>('select prescription from experience.prescription($1, $2)', [
    studentId,
    diplomaId,
  ]);
  return row?.prescription;
}

/** Writes a prescription; the one before it, for the same student and diploma, is superseded and stays. */
export async function writePrescription(
  tx: Tx,
  { id, studentId, diplomaId, examinationId, kind, nature, months }: NewPrescription,
): Promise<void> {
  await tx.rows(
    'update prescriptions set superseded_by = $1 where student_id = $2 and diploma_id = $3 and superseded_by is null',
    [id, studentId, diplomaId],
  );
  await tx.rows(
    'insert into prescriptions (id, student_id, diploma_id, examination_id, kind, nature, months, given_at) values ($1, $2, $3, $4, $5, $6, $7, $8)',
    [id, studentId, diplomaId, examinationId, kind, nature, months, tx.now],
  );
}
