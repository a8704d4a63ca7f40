import type { Tx } from '../../platform/database/index.js';
import type { Settlement } from '../rules/index.js';

/** An interruption begins, on this day and for this motive. */
export async function noteInterruption(
  tx: Tx,
  internshipId: string,
  {
    on,
    motive,
    byTrainee,
    notedBy,
  }: { readonly on: string; readonly motive: string; readonly byTrainee: boolean; readonly notedBy: string },
): Promise<void> {
  await tx.rows(
    'insert into internship_interruptions (internship_id, interrupted_on, motive, by_trainee, noted_by, noted_at) values ($1, $2, $3, $4, $5, $6)',
    [internshipId, on, motive, byTrainee, notedBy, tx.now],
  );
}

/** The interruption under way ends: the internship goes on. */
export async function notePostponed(tx: Tx, internshipId: string): Promise<void> {
  await tx.rows(
    'update internship_interruptions set postponed_at = $2 where internship_id = $1 and postponed_at is null and settled_at is null',
    [internshipId, tx.now],
  );
}

/** The interruption under way ends: the internship does not go on, and is settled so. */
export async function noteSettled(tx: Tx, internshipId: string, settlement: Settlement): Promise<void> {
  await tx.rows(
    'update internship_interruptions set settled_at = $2, settlement = $3 where internship_id = $1 and postponed_at is null and settled_at is null',
    [internshipId, tx.now, settlement],
  );
}
