import type { Tx } from '../platform/database/index.js';
import type { Prescription } from './domain/assessment/index.js';
import { weighingJson } from './rulesets.store.js';

/** What a commission answered for a student and a diploma (decision 3); what asks for nothing is written too, for it supersedes. */
export interface NewPrescription {
  readonly id: string;
  readonly studentId: string;
  readonly diplomaId: string;
  readonly examinationId: string;
  readonly kind: 'NONE' | 'COMPLEMENT' | 'INTERNSHIP' | 'NOT_ELIGIBLE';
  readonly nature: string | null;
  readonly months: number | null;
}

/** The nature of a prescription `x` in one line, for a sentence. */
const NATURE = `regexp_replace(x.nature, '\\s*\\n\\s*', ' ; ', 'g')`;

/** What the standing answer of a commission prescribes to a student for a diploma; undefined when there is none, or it asks for nothing. */
export async function prescriptionFor(tx: Tx, studentId: string, diplomaId: string): Promise<Prescription | undefined> {
  const row = await tx.row<{ kind: 'COMPLEMENT' | 'INTERNSHIP'; nature: string | null; months: number }>(
    `select x.kind, ${NATURE} as nature, x.months from prescriptions x where x.student_id = $1 and x.diploma_id = $2 and x.superseded_by is null and x.kind in ('COMPLEMENT', 'INTERNSHIP')`,
    [studentId, diplomaId],
  );
  return row && { kind: row.kind === 'COMPLEMENT' ? 'complement' : 'internship', months: row.months, nature: row.nature ?? undefined };
}

/** Writes a prescription; the one before it, for the same student and diploma, is superseded and stays. */
export async function writePrescription(tx: Tx, { id, studentId, diplomaId, examinationId, kind, nature, months }: NewPrescription): Promise<void> {
  await tx.rows('update prescriptions set superseded_by = $1 where student_id = $2 and diploma_id = $3 and superseded_by is null', [id, studentId, diplomaId]);
  await tx.rows(
    'insert into prescriptions (id, student_id, diploma_id, examination_id, kind, nature, months, given_at) values ($1, $2, $3, $4, $5, $6, $7, $8)',
    [id, studentId, diplomaId, examinationId, kind, nature, months, tx.now],
  );
}

/** A `Weighing` as JSON (`weighingJson`) with what is prescribed to a student for the diploma `d`: takes the SQL expression of the student's id. */
export function weighingFor(now: string, studentId: string): string {
  return `(${weighingJson(now)}::jsonb || jsonb_build_object('prescription', (select jsonb_build_object('kind', lower(x.kind), 'months', x.months, 'nature', ${NATURE}) from prescriptions x
            where x.student_id = ${studentId} and x.diploma_id = d.id and x.superseded_by is null and x.kind in ('COMPLEMENT', 'INTERNSHIP'))))`;
}
