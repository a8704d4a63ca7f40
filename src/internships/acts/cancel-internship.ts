import type { Actor } from '../../people/index.js';
import type { Tx } from '../../platform/database/index.js';
import { makeMove, type Moved } from '../../platform/lifecycle/index.js';
import { isRefusal, type Refusal } from '../../platform/refusal/index.js';
import { abandonOpenAmendment } from './abandon-amendment.js';
import type { Internship } from '../rules/index.js';
import { voidOpenSheet } from './void-open-sheet.js';
import { INTERNSHIP } from '../internship.js';

/** Refuses a request with a reason: the teacher or the registry, each for their part (R32: a person decides). */
export async function refuseInternship(
  tx: Tx,
  actor: Actor,
  internship: Internship,
  reason: string | undefined,
): Promise<Moved | Refusal> {
  return makeMove(tx, INTERNSHIP, internship, 'refuse', { by: actor, reason });
}

/**
 * Cancels it with a reason: its student before it is signed, the registry until it has begun or once it is interrupted.
 * What waited to be signed is void.
 */
export async function cancelInternship(
  tx: Tx,
  actor: Actor,
  internship: Internship,
  move: 'cancel' | 'cancelSigned',
  reason: string | undefined,
): Promise<Moved | Refusal> {
  const stopped =
    (await voidOpenSheet(tx, internship.id, reason)) ?? (await abandonOpenAmendment(tx, internship.id, reason));
  return isRefusal(stopped) ? stopped : makeMove(tx, INTERNSHIP, internship, move, { by: actor, reason });
}
