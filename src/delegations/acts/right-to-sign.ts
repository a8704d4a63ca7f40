import { holds, type Actor } from '../../people/index.js';
import type { Tx } from '../../platform/database/index.js';
import { refuse, type Refusal } from '../../platform/refusal/index.js';
import { delegationsTo } from '../data/delegations.store.js';
import { covers, type Signing } from '../rules/index.js';

/** By which right somebody signs for the institution: their own, as its general administrator, or a delegation. */
export interface RightToSign {
  /** The delegation they sign under; null for the general administrator. */
  readonly under: string | null;
}

/**
 * The right by which this person signs for the institution: the general administrator by their seat, others by a
 * recorded delegation of that scope and centre, published and in force that day. Refused (403) to whoever has none.
 */
export async function rightToSign(tx: Tx, actor: Actor, signing: Signing): Promise<RightToSign | Refusal> {
  if (holds(actor, 'general-administrator')) return { under: null };
  const given = (await delegationsTo(tx, actor.personId)).find((one) => covers(one, signing));
  return given ? { under: given.id } : refuse(403, 'delegations.none');
}
