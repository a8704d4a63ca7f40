import type { Database } from '../../platform/database/index.js';
import { endSeat, seatsOver } from '../data/seats.store.js';

/**
 * Ends the seats whose last day is over where they are held, each in a transaction of its own, with all that its holder
 * had by it: as somebody would who takes it away. Their sight ended with the day.
 */
export async function endSeatsOver(database: Database): Promise<void> {
  for (const { id, setBy } of await database.read(seatsOver))
    await database.transact(async (tx) => {
      const personId = await endSeat(tx, id);
      if (personId !== undefined) await tx.wiring.seatEndings.follow(tx, { personId, by: { personId: setBy } });
    });
}
