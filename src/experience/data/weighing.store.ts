import type { Tx } from '../../platform/database/index.js';
import type { Weighing } from '../rules/index.js';
import { internshipsJson } from './internships.store.js';
import { prescriptionJson } from './prescriptions.store.js';
import { weighingJson } from './rulesets.store.js';

/** What stands for a student and a diploma beside the periods: what a commission prescribed, and the internships certified. */
export type StandingFacts = Pick<Weighing, 'prescription' | 'internships'>;

/** What stands for a student and a diploma beside the periods, in one question. */
export async function standingFactsFor(tx: Tx, studentId: string, diplomaId: string): Promise<StandingFacts> {
  const row = await tx.row<{ facts: StandingFacts }>(`select ${factsJson('$1', '$2')} as facts`, [
    studentId,
    diplomaId,
  ]);
  if (!row) throw new Error('A question without a condition gave no row.');
  return row.facts;
}

/** A `Weighing` as JSON (`weighingJson`) with what stands for a student and the diploma `d`: takes the SQL expression of the student's id. */
export function weighingFor(now: string, studentId: string): string {
  return `(${weighingJson(now)}::jsonb || ${factsJson(studentId, 'd.id')})`;
}

function factsJson(studentId: string, diplomaId: string): string {
  return `jsonb_build_object('prescription', ${prescriptionJson(studentId, diplomaId)}, 'internships', ${internshipsJson(studentId, diplomaId)})`;
}
