import { todayIn } from '../../diplomas/index.js';
import type { Actor } from '../../people/index.js';
import type { Tx } from '../../platform/database/index.js';
import { makeMove, type Moved } from '../../platform/lifecycle/index.js';
import { isRefusal, type Refusal } from '../../platform/refusal/index.js';
import { abandonOpenAmendment } from './abandon-amendment.js';
import type { Internship, Settlement } from '../rules/index.js';
import { INTERNSHIP } from '../internship.js';
import { noteInterruption, notePostponed, noteSettled } from '../data/interruptions.store.js';

/** An interruption: from which day, why, and whether the trainee broke it off (L124-11, L124-15). */
export interface Interruption {
  readonly on: string;
  readonly motive: string;
  readonly byTrainee: boolean;
}

/**
 * The trainee or the registry notes that an internship is interrupted. Refused (422) without a motive, or for a day to
 * come or outside it.
 */
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
  await noteInterruption(tx, internship.id, { on, motive: motive.trim(), byTrainee, notedBy: actor.personId });
  return moved;
}

/**
 * The registry lets an interrupted internship go on, by an amendment signed since (L124-15). Refused (409) without one.
 */
export async function postponeInternship(tx: Tx, actor: Actor, internship: Internship): Promise<Moved | Refusal> {
  const moved = await makeMove(tx, INTERNSHIP, internship, 'postpone', { by: actor });
  if (!isRefusal(moved)) await notePostponed(tx, internship.id);
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
  await noteSettled(tx, internship.id, settlement);
  return moved;
}
