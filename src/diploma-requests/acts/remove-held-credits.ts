import type { Actor } from '../../people/index.js';
import type { Tx } from '../../platform/database/index.js';
import { isRefusal, type Refusal } from '../../platform/refusal/index.js';
import { removeHeld } from '../data/held-credits.store.js';
import { notToRemoveHeld } from '../rules/index.js';
import { findHeldCredits, stillThere } from './held-credits-found.js';

/** Removes credits held elsewhere from a request, with a reason that stays. */
export async function removeHeldCredits(
  tx: Tx,
  actor: Actor,
  { reason, ...asked }: { readonly id: string; readonly credit: string; readonly reason: string },
): Promise<undefined | Refusal> {
  const found = await findHeldCredits(tx, actor, asked);
  if (isRefusal(found)) return found;
  const refusal = notToRemoveHeld(found.request, found.held, reason) ?? (await stillThere(tx, found.request));
  if (refusal) return refusal;
  await removeHeld(tx, found.held.id, { by: actor.personId, why: reason.trim() });
  return undefined;
}
