import { todayIn } from '../../diplomas/index.js';
import type { Actor } from '../../people/index.js';
import type { Tx } from '../../platform/database/index.js';
import { makeMove, type Moved } from '../../platform/lifecycle/index.js';
import { isRefusal, type Refusal } from '../../platform/refusal/index.js';
import { abandonOpenAmendment } from './abandon-amendment.js';
import type { Internship, Settlement } from '../rules/index.js';
import { INTERNSHIP } from '../internship.js';

/** An interruption: from which day, why, and whether the trainee broke it off (L124-11, L124-15). */
export interface Interruption {
  readonly on: string;
  readonly motive: string;
  readonly byTrainee: boolean;
}

/** The trainee or the registry notes that an internship is interrupted. Refused (422) without a motive, or for a day to come or outside it. */
export async function interruptInternship(
  tx: Tx,
  actor: Actor,
  internship: Internship,
  { on, motive, byTrainee }: Interruption,
): Promise<Moved | Refusal> {
  const today = await todayIn(tx, internship.centreId);
  const moved = await makeMove(tx, INTERNSHIP, internship, 'interrupt', {
    by: actor,
    facts: { on, today },
    reason: motive,
  });
  if (isRefusal(moved)) return moved;
  await tx.rows(
    'insert into internship_interruptions (internship_id, interrupted_on, motive, by_trainee, noted_by, noted_at) values ($1, $2, $3, $4, $5, $6)',
    [internship.id, on, motive.trim(), byTrainee, actor.personId, tx.now],
  );
  return moved;
}

/** The registry lets an interrupted internship go on, by an amendment signed since (L124-15). Refused (409) without one. */
export async function postponeInternship(tx: Tx, actor: Actor, internship: Internship): Promise<Moved | Refusal> {
  const moved = await makeMove(tx, INTERNSHIP, internship, 'postpone', { by: actor });
  if (!isRefusal(moved))
    await tx.rows(
      'update internship_interruptions set postponed_at = $2 where internship_id = $1 and postponed_at is null and settled_at is null',
      [internship.id, tx.now],
    );
  return moved;
}

/** The registry settles an interrupted internship, with reasons. Refused (422) without them. */
export async function settleInternship(
  tx: Tx,
  actor: Actor,
  internship: Internship,
  { settlement, reason }: { readonly settlement: Settlement; readonly reason: string },
): Promise<Moved | Refusal> {
  const stopped = await abandonOpenAmendment(tx, internship.id, reason);
  if (isRefusal(stopped)) return stopped;
  const moved = await makeMove(tx, INTERNSHIP, internship, 'settle', { by: actor, reason });
  if (isRefusal(moved)) return moved;
  await tx.rows(
    'update internship_interruptions set settled_at = $2, settlement = $3 where internship_id = $1 and postponed_at is null and settled_at is null',
    [internship.id, tx.now, settlement],
  );
  return moved;
}
