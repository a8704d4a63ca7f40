import { CommandRefused, type Command } from '../../platform/command/index.js';
import { Database } from '../../platform/database/index.js';
import { CheckedStore, examineBytes, Store } from '../../platform/files/index.js';
import { keptAfter } from '../data/papers.store.js';

const AT_ONCE = 500;

/** `files verify`: reads every file that a paper names again, and says which are missing or altered. */
export const verifyFilesCommand: Command = {
  name: 'files verify',
  does: 'Reads every file again and checks it against its hash: what is missing, what was altered.',
  async run({ rooms, print }) {
    const { read, wrong } = await verifyFiles(rooms.get(Database), rooms.get(Store), print);
    if (wrong > 0) throw new CommandRefused(`${wrong} of ${read} files are missing or altered.`);
    print(`Every file is there and intact: ${read} read.`);
  },
};

/** Reads each hash once, however many papers name it; `tell` is told of what is wrong, as soon as it is found. */
export async function verifyFiles(
  database: Database,
  given: Store,
  print: (line: string) => void,
): Promise<{ readonly read: number; readonly wrong: number }> {
  // What serves would refuse to give the bytes that are to be looked at.
  const store = given instanceof CheckedStore ? given.kept : given;
  let [read, wrong, after] = [0, 0, ''];
  for (;;) {
    const some = await database.read((tx) => keptAfter(tx, after, AT_ONCE));
    for (const { sha256, names } of some) {
      const state = await examineBytes(store, sha256);
      read += 1;
      if (state !== 'intact') {
        wrong += 1;
        print(`${state === 'missing' ? 'Missing' : 'Altered'}: ${sha256}, ${names}`);
      }
    }
    const last = some.at(-1);
    if (!last) return { read, wrong };
    after = last.sha256;
  }
}
