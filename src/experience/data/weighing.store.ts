import type { Tx } from '../../platform/database/index.js';
import type { Weighing } from '../rules/index.js';

/**
 * What stands for a student and a diploma beside the periods: what a commission prescribed, and the internships
 * certified.
 */
export type StandingFacts = Pick<Weighing, 'prescription' | 'internships'>;

/** What a diploma asks of a student in a centre now: its rules, and what stands for them beside the periods. */
export async function weighingFor(
  tx: Tx,
  of: { readonly studentId: string; readonly diplomaId: string; readonly centreId: string },
): Promise<{ readonly weighing: Weighing; readonly timeZone: string }> {
  const row = await tx.row<{ weighing: Weighing; timeZone: string }>(
    `select w.weighing, c.time_zone as "timeZone"
       from institution.diploma d join institution.centre c on c.id = $3
       cross join lateral experience.weighing(d, c, $1, $4) w where d.id = $2`,
    [of.studentId, of.diplomaId, of.centreId, tx.now],
  );
  if (!row) throw new Error(`No diploma ${of.diplomaId}, or no centre ${of.centreId}.`);
  return row;
}

/** What stands for a student and a diploma beside the periods, in one question. */
export async function standingFactsFor(tx: Tx, studentId: string, diplomaId: string): Promise<StandingFacts> {
  const row = await tx.row<{ facts: StandingFacts }>('select facts from experience.standing_facts($1, $2)', [
    studentId,
    diplomaId,
  ]);
  if (!row) throw new Error('A question without a condition gave no row.');
  return row.facts;
}
