import { Config } from '../platform/config/index.js';
import { CommandRefused, type Command } from '../platform/command/index.js';
import { Database } from '../platform/database/index.js';
import { makePasswordLink } from './password-links.store.js';
import { actorByEmail, insertPerson } from './people.store.js';
import { giveSeat } from './seats.store.js';
import { makePersonalToken, revokePersonalTokens } from './sessions.store.js';

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
    if (name.trim() === '') throw new CommandRefused('An administrator has a name.');
    const path = await rooms.get(Database).transact(async (tx) => {
      const personId = (await actorByEmail(tx, email))?.personId ?? (await insertPerson(tx, { name, email }));
      await giveSeat(tx, { personId, role: 'administrator' });
      return makePasswordLink(tx, personId);
    });
    const { publicUrl, port } = rooms.get(Config);
    print(`${email} administers the portal. To choose a password, within two days:`);
    print(`${publicUrl ?? `http://localhost:${port}`}${path}`);
  },
};

const createToken: Command = {
  name: 'token create',
  words: '<e-mail>',
  does: 'Makes a personal token for programs; it is alone on the last line, and shown once.',
  async run({ rooms, words, print }) {
    const token = await rooms.get(Database).transact(async (tx) => {
      const person = await actorByEmail(tx, words[0] ?? '');
      return person && makePersonalToken(tx, person.personId);
    });
    if (token === undefined) throw new CommandRefused(`Nobody has the address “${words[0] ?? ''}”.`);
    print(token);
  },
};

const revokeTokens: Command = {
  name: 'token revoke',
  words: '<e-mail>',
  does: 'Revokes every personal token of a person.',
  async run({ rooms, words, print }) {
    const revoked = await rooms.get(Database).transact(async (tx) => {
      const person = await actorByEmail(tx, words[0] ?? '');
      return person && revokePersonalTokens(tx, person.personId);
    });
    if (revoked === undefined) throw new CommandRefused(`Nobody has the address “${words[0] ?? ''}”.`);
    print(`Revoked: ${revoked}.`);
  },
};

/** What the command line can do about people. */
export const peopleCommands: readonly Command[] = [createAdministrator, createToken, revokeTokens];
