import { writeToEach } from '../../letters/index.js';
import { seatedInInstitution } from '../../people/index.js';
import type { Tx } from '../../platform/database/index.js';
import { writeDay } from '../../platform/web/index.js';
import { seatsEnding } from '../data/seats-ending.store.js';
import { words } from '../words/words.js';

/**
 * Two weeks before the last day of a seat, whoever holds it and whoever gives seats are reminded: once for each day that
 * it was given, however often this runs.
 */
export async function remindOfSeats(tx: Tx): Promise<void> {
  const ending = await seatsEnding(tx);
  if (ending.length === 0) return;
  const administrators = await seatedInInstitution(tx, ['administrator']);
  for (const { seatId, lastDay, name, ...person } of ending) {
    const letter = { about: { thing: 'person', thingId: person.id }, cause: `seat-ends:${seatId}:${lastDay}` };
    await writeToEach(tx, [person], {
      ...letter,
      kind: 'seat.ends',
      text: (locale) => words(locale).seats.toHolder(writeDay(lastDay, locale)),
    });
    await writeToEach(
      tx,
      administrators.filter(({ id }) => id !== person.id),
      {
        ...letter,
        kind: 'seat.toProlong',
        text: (locale) => words(locale).seats.toGiver(name, writeDay(lastDay, locale)),
      },
    );
  }
}
