import type { Actor } from '../../people/index.js';
import type { Tx } from '../../platform/database/index.js';
import { isRefusal, type Refusal } from '../../platform/refusal/index.js';
import { certifyHeld } from '../data/held-credits.store.js';
import { notToCertifyHeld } from '../rules/index.js';
import { findHeldCredits, stillThere } from './held-credits-found.js';

/** The registry certifies credits held elsewhere, on the decision that it has read. */
export async function certifyHeldCredits(
  tx: Tx,
  actor: Actor,
  asked: { readonly id: string; readonly credit: string },
): Promise<undefined | Refusal> {
  const found = await findHeldCredits(tx, actor, asked);
  if (isRefusal(found)) return found;
  const refusal = notToCertifyHeld(found.request, found.held) ?? (await stillThere(tx, found.request));
  if (refusal) return refusal;
  await certifyHeld(tx, found.held.id, actor.personId);
  return undefined;
}
