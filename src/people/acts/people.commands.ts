import { CommandRefused, type Command } from '../../platform/command/index.js';
import { Database } from '../../platform/database/index.js';
import { actorByEmail } from '../data/people.store.js';
import { makePersonalToken, revokePersonalTokens } from '../data/sessions.store.js';

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
export const peopleCommands: readonly Command[] = [createToken, revokeTokens];
