import { userInfo } from 'node:os';
import { actorByEmail, giveSeat, insertPerson, loadActor } from '../../people/index.js';
import { CommandRefused, type Command } from '../../platform/command/index.js';
import { Config } from '../../platform/config/index.js';
import { Database } from '../../platform/database/index.js';
import { hidesSomething, saysSomething } from '../../platform/texts/index.js';
import { printLink } from './print-link.js';

type Rooms = Parameters<Command['run']>[0]['rooms'];

const createAdministrator: Command = {
  name: 'admin create',
  words: '<e-mail>',
  does: 'Makes an administrator, and prints the link by which they choose a password.',
  options: { name: { type: 'string' } },
  async run({ rooms, words, options, print, ask }) {
    const email = words[0]?.trim().toLowerCase() ?? '';
    if (!/^\S+@\S+$/.test(email))
      throw new CommandRefused('Which e-mail address? npm run aval -- admin create ada@example.org --name "Ada Byron"');
    const name = typeof options['name'] === 'string' ? options['name'] : await ask('Name of the administrator:');
    if (!saysSomething(name) || hidesSomething(name)) throw new CommandRefused('An administrator has a name.');
    const path = await rooms.get(Database).transact(async (tx) => {
      const personId = (await actorByEmail(tx, email))?.personId ?? (await insertPerson(tx, { name, email }));
      await giveSeat(tx, { personId, role: 'administrator' });
      return printLink(tx, { personId, locale: (await loadActor(tx, personId))?.locale ?? 'fr' }, operator());
    });
    print(`${email} administers the portal. To choose a password, within two days:`);
    print(addressOf(rooms, path));
  },
};

const createLink: Command = {
  name: 'password link',
  words: '<e-mail>',
  does: 'Prints the link by which somebody chooses a password, and tells them: for administrators, and before any registry.',
  async run({ rooms, words, print }) {
    const email = words[0]?.trim().toLowerCase() ?? '';
    const path = await rooms.get(Database).transact(async (tx) => {
      const owner = await actorByEmail(tx, email);
      return owner && printLink(tx, owner, operator());
    });
    if (path === undefined) throw new CommandRefused(`Nobody has the address “${email}”.`);
    print(`For ${email} alone, once, within two days:`);
    print(addressOf(rooms, path));
  },
};

/** What the command line can do about passwords. */
export const passwordCommands: readonly Command[] = [createAdministrator, createLink];

/** Who has the machine, as it knows them. */
function operator(): string {
  try {
    return userInfo().username;
  } catch {
    return String(process.getuid?.() ?? 'unknown');
  }
}

function addressOf(rooms: Rooms, path: string): string {
  const { publicUrl, port } = rooms.get(Config);
  return `${publicUrl ?? `http://localhost:${port}`}${path}`;
}
