import { CommandRefused, type Command } from '../command/index.js';
import { Database } from '../database/index.js';
import { verifyJournal } from './verify-journal.js';

/** `journal verify`: says that every chain holds, or where one does not. */
export const verifyJournalCommand: Command = {
  name: 'journal verify',
  does: 'Walks the journal and checks that nothing in it was rewritten.',
  async run({ rooms, print }) {
    const { read, broken } = await rooms.get(Database).read((tx) => verifyJournal(tx));
    for (const { id, thing, thingId, seq, why } of broken)
      print(`Broken: entry ${id}, ${thing} ${thingId}, step ${seq}: ${why}.`);
    if (broken.length > 0)
      throw new CommandRefused(`The journal was tampered with: ${broken.length} of ${read} entries do not hold.`);
    print(`The journal holds: ${read} entries read.`);
  },
};
