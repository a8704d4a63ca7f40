import type { Tx } from '../../platform/database/index.js';
import type { AskedPlan } from '../rules/index.js';

/** Whose declaration it is, and for which diploma. */
export interface Declared {
  readonly declarationId: string;
  readonly studentId: string;
  readonly diplomaId: string;
}

/**
 * The plans that concern a declaration, the standing one first: what stands, and what was answered to before it was
 * superseded.
 */
export async function plansOf(tx: Tx, { declarationId, studentId, diplomaId }: Declared): Promise<AskedPlan[]> {
  const row = await tx.row<{ plans: AskedPlan[] }>('select plans from experience.plans($1, $2, $3)', [
    declarationId,
    studentId,
    diplomaId,
  ]);
  return row?.plans ?? [];
}

/**
 * Writes which period answers each line of a prescription, instead of what was written before. The database refuses it
 * in a frozen declaration.
 */
export async function writePlanAnswers(
  tx: Tx,
  { declarationId, studentId, diplomaId }: Declared,
  prescriptionId: string,
  answers: readonly { readonly line: number; readonly periodId: string }[],
): Promise<void> {
  await tx.rows('delete from plan_answers where declaration_id = $1 and prescription_id = $2', [
    declarationId,
    prescriptionId,
  ]);
  await tx.rows(
    `insert into plan_answers (declaration_id, student_id, diploma_id, prescription_id, line, period_id)
     select $1, $2, $3, $4, line, "periodId" from json_to_recordset($5) as x (line integer, "periodId" uuid)`,
    [declarationId, studentId, diplomaId, prescriptionId, JSON.stringify(answers)],
  );
}

/** Brings what a declaration answers over to its copy: `pairs` says which period became which. */
export async function copyPlanAnswers(
  tx: Tx,
  from: string,
  to: string,
  pairs: readonly { readonly from: string; readonly to: string }[],
): Promise<void> {
  await tx.rows(
    `insert into plan_answers (declaration_id, student_id, diploma_id, prescription_id, line, period_id)
     select $2, a.student_id, a.diploma_id, a.prescription_id, a.line, x.made from plan_answers a
       join json_to_recordset($3) as x ("from" uuid, made uuid) on x."from" = a.period_id where a.declaration_id = $1`,
    [from, to, JSON.stringify(pairs.map((pair) => ({ from: pair.from, made: pair.to })))],
  );
}
