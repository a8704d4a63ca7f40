import type { Tx } from '../../platform/database/index.js';
import { notFound, refuse, type Refusal } from '../../platform/refusal/index.js';
import { disableAccount, enableAccount } from '../data/accounts.store.js';
import { endSeat, endSeatsOf } from '../data/seats.store.js';
import type { Actor } from '../rules/index.js';

/**
 * Ends a seat, and all that its holder had by it, at once. Refused (404) when it is not held, (422) for an
 * administrator's own seat of administration. Gives whose it was.
 */
export async function takeSeatAway(tx: Tx, actor: Actor, seatId: string): Promise<string | Refusal> {
  if (actor.seats.some(({ id, role }) => id === seatId && role === 'administrator'))
    return refuse(422, 'people.notYourself');
  const personId = await endSeat(tx, seatId);
  if (personId === undefined) return notFound;
  await tx.wiring.seatEndings.follow(tx, { personId, by: actor });
  return personId;
}

/** Disables an account: its sessions, its seats and all that it had by them end at once; what it did stays. */
export async function closeAccount(tx: Tx, actor: Actor, personId: string): Promise<undefined | Refusal> {
  if (personId === actor.personId) return refuse(422, 'people.notYourself');
  await disableAccount(tx, personId);
  await endSeatsOf(tx, personId);
  await tx.wiring.seatEndings.follow(tx, { personId, by: actor });
  return undefined;
}

/** Opens an account again: without the seats that it had, but with what its person holds by an order. */
export async function reopenAccount(tx: Tx, personId: string): Promise<void> {
  await enableAccount(tx, personId);
  await tx.wiring.seatEndings.reopen(tx, personId);
}
