import { CommandRefused, type Command } from '../command/index.js';
import { Database } from '../database/index.js';
import { verifyJournal } from '../journal/index.js';
import { brokenEnds } from './ends.js';
import { Kinds } from './kinds.js';

/** `journal verify`: says that every chain holds and ends where its thing stands, or where one does not. */
export const verifyJournalCommand: Command = {
  name: 'journal verify',
  does: 'Walks the journal and checks that nothing in it was rewritten.',
  async run({ rooms, print }) {
    const { read, broken } = await rooms.get(Database).read(async (tx) => {
      const chains = await verifyJournal(tx);
      const ends = [];
      for (const kind of rooms.get(Kinds).all()) ends.push(...(await brokenEnds(tx, kind)));
      return { read: chains.read, broken: [...chains.broken, ...ends] };
    });
    for (const { id, thing, thingId, seq, why } of broken)
      print(`Broken: entry ${id}, ${thing} ${thingId}, step ${seq}: ${why}.`);
    if (broken.length > 0)
      throw new CommandRefused(`The journal was tampered with: of ${read} entries, ${broken.length} do not hold.`);
    print(`The journal holds: ${read} entries read.`);
  },
};
