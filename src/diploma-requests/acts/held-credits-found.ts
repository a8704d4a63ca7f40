import type { Actor } from '../../people/index.js';
import type { Tx } from '../../platform/database/index.js';
import { heldForEdit } from '../../platform/lifecycle/index.js';
import { isRefusal, notFound, type Refusal } from '../../platform/refusal/index.js';
import { heldCreditsOf } from '../data/held-credits.store.js';
import { findRequest } from '../data/requests.store.js';
import { REQUEST } from '../request.js';
import type { DiplomaRequest, HeldCredits } from '../rules/index.js';

/** Credits that a request names, for whoever sees it; hidden and missing are the same 404. */
export async function findHeldCredits(
  tx: Tx,
  actor: Actor,
  { id, credit }: { readonly id: string; readonly credit: string },
): Promise<{ readonly request: DiplomaRequest; readonly held: HeldCredits } | Refusal> {
  const request = await findRequest(tx, actor, id);
  const held = request && (await heldCreditsOf(tx, id)).find((one) => one.id === credit);
  return request && held ? { request, held } : notFound;
}

/** Why a request is not as it was read (409): it is held otherwise, until what is written of it is. */
export async function stillThere(tx: Tx, request: DiplomaRequest): Promise<Refusal | undefined> {
  const held = await heldForEdit(tx, REQUEST, request);
  return isRefusal(held) ? held : undefined;
}
