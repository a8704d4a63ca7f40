import { writeFile } from 'node:fs/promises';
import type { Command } from '../command/index.js';
import { allListeners } from './listeners.js';
import { allLives } from './lives.js';
import { printLives } from './print.js';

/** `lifecycles`: every life as Markdown, on the screen or into a file. */
export const printLivesCommand: Command = {
  name: 'lifecycles',
  does: 'Prints the life of every kind of thing, and who listens to what.',
  options: { to: { type: 'string' } },
  async run({ options: { to }, print }) {
    const text = printLives(allLives(), allListeners());
    if (typeof to !== 'string') return print(text.trimEnd());
    await writeFile(to, text);
    print(`${to} is written.`);
  },
};
