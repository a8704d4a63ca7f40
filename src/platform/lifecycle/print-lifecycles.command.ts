import { writeFile } from 'node:fs/promises';
import type { Command } from '../command/index.js';
import { Kinds } from './kinds.js';
import { printLifecycles } from './print.js';

/** `lifecycles`: every lifecycle as Markdown, on the screen or into a file. */
export const printLifecyclesCommand: Command = {
  name: 'lifecycles',
  does: 'Prints the lifecycle of every kind of thing, and who listens to what.',
  options: { to: { type: 'string' } },
  async run({ rooms, options: { to }, print }) {
    const kinds = rooms.get(Kinds);
    const text = printLifecycles(kinds.all(), kinds.allListeners());
    if (typeof to !== 'string') return print(text.trimEnd());
    await writeFile(to, text);
    print(`${to} is written.`);
  },
};
