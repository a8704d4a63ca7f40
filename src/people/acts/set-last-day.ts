import type { LocalDate } from '../../platform/clock/index.js';
import type { Tx } from '../../platform/database/index.js';
import { notFound, refuse, type Refusal } from '../../platform/refusal/index.js';
import { giveSeat, prolongSeat, todayAt, todayOfSeat, type NewSeat } from '../data/seats.store.js';
import type { Actor } from '../rules/index.js';

/**
 * Gives a seat another last day, or none. Refused (404) when it is not held any more, (422) for a day that is over where
 * it is held: whoever would end it at once ends it.
 */
export async function setLastDay(
  tx: Tx,
  actor: Actor,
  seatId: string,
  lastDay: LocalDate | null,
): Promise<undefined | Refusal> {
  const today = await todayOfSeat(tx, seatId);
  if (today === undefined) return notFound;
  if (lastDay !== null && lastDay < today) return refuse(422, 'people.lastDayPassed', undefined, 'lastDay');
  return (await prolongSeat(tx, seatId, { lastDay, by: actor.personId })) ? undefined : notFound;
}

/** Gives a seat, until its last day where one is said. Refused (422) for a day that is over where it is held. */
export async function giveSeatUntil(tx: Tx, seat: NewSeat): Promise<undefined | Refusal> {
  if (seat.lastDay !== undefined && seat.lastDay < (await todayAt(tx, seat.centreId)))
    return refuse(422, 'people.lastDayPassed', undefined, 'lastDay');
  return giveSeat(tx, seat).then(() => undefined);
}
