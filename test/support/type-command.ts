import { commands } from '../../src/commands.js';
import type { Portal } from './portal.js';

/** Types a command of `npm run aval -- …` beside a portal. Gives what it prints. */
export async function typeCommand(
  { app }: Portal,
  name: string,
  words: readonly string[],
  options: Readonly<Record<string, string>> = {},
): Promise<string> {
  const command = commands.find((one) => one.name === name);
  if (!command) throw new Error(`No command is called “${name}”.`);
  const printed: string[] = [];
  await command.run({
    rooms: app,
    words,
    options,
    print: (line) => void printed.push(line),
    ask: () => Promise.reject(new Error('Nobody is at the keyboard.')),
  });
  return printed.join('\n');
}
