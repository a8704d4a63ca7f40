import type { Tx } from '../../platform/database/index.js';
import type { Weighing } from '../rules/index.js';

/**
 * What stands for a student and a diploma beside the periods: what a commission prescribed, and the internships
 * certified.
 */
export type StandingFacts = Pick<Weighing, 'prescription' | 'internships'>;

/** What stands for a student and a diploma beside the periods, in one question. */
export async function standingFactsFor(tx: Tx, studentId: string, diplomaId: string): Promise<StandingFacts> {
  const row = await tx.row<{ facts: StandingFacts }>('select facts from experience.standing_facts($1, $2)', [
    studentId,
    diplomaId,
  ]);
  if (!row) throw new Error('A question without a condition gave no row.');
  return row.facts;
}
