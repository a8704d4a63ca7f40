import { giveSignature, type Actor } from '../../people/index.js';
import { localDate } from '../../platform/clock/index.js';
import type { Tx } from '../../platform/database/index.js';
import { isRefusal, refuse, type Refusal } from '../../platform/refusal/index.js';
import { notePresence } from '../data/commissions.store.js';
import type { Sitting } from '../data/sittings.store.js';

/** Why nobody says yet that they are there: the day of the commission has not come (409). */
export function presenceNotNow(tx: Tx, { heldOn, timeZone }: Sitting): Refusal | undefined {
  return localDate(tx.now, timeZone) < heldOn
    ? refuse(409, 'examinations.commissionNotHeldYet', { on: heldOn })
    : undefined;
}

/**
 * A member says that they are there, for themselves and nobody else. Refused to others (403), before the day, or twice
 * (409).
 */
export async function sayPresent(tx: Tx, actor: Actor, sitting: Sitting): Promise<undefined | Refusal> {
  if (!sitting.isMember) return refuse(403, 'lifecycle.notYours');
  const notNow = presenceNotNow(tx, sitting);
  if (notNow) return notNow;
  const signature = await giveSignature(tx, actor, 'attendance');
  if (isRefusal(signature)) return signature;
  return (await notePresence(tx, signature, sitting.id)) ? undefined : refuse(409, 'examinations.presenceSaidBefore');
}
