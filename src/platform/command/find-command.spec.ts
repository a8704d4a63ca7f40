import { CommandRefused, type Command } from './command.js';
import { findCommand } from './find-command.js';

const nothing = async (): Promise<void> => undefined;
const commands: Command[] = [
  {
    name: 'admin create',
    words: '<e-mail>',
    does: 'Makes an administrator.',
    options: { name: { type: 'string' } },
    run: nothing,
  },
  { name: 'lifecycles', does: 'Prints the lives.', run: nothing },
];

describe('the command line', () => {
  it('finds a command of two words, its words and its options', () => {
    const found = findCommand(commands, ['admin', 'create', 'a@b.fr', '--name', 'Ada']);
    expect(found).toMatchObject({ command: commands[0], words: ['a@b.fr'], options: { name: 'Ada' } });
  });
  it('does not take the beginning of a word for the word', () => {
    expect(() => findCommand(commands, ['lifecyclesque'])).toThrow('There is no command “lifecyclesque”.');
  });
  it('lists the commands when none is typed', () => {
    expect(() => findCommand(commands, [])).toThrow(CommandRefused);
    expect(() => findCommand(commands, [])).toThrow(
      'npm run aval -- admin create <e-mail> [--name …]  Makes an administrator.',
    );
  });
  it('refuses an option the command does not know, and shows those it does', () => {
    expect(() => findCommand(commands, ['admin', 'create', '--nom', 'Ada'])).toThrow(/'--nom'[^]*\[--name …\]/);
  });
});
