import { passwordCommands } from './passwords/index.js';
import { peopleCommands } from './people/index.js';
import { verifyFilesCommand } from './papers/index.js';
import type { Command } from './platform/command/index.js';
import { printLifecyclesCommand, verifyJournalCommand } from './platform/lifecycle/index.js';

/** What `npm run aval -- …` can do, in corridor order. */
export const commands: readonly Command[] = [
  verifyJournalCommand,
  printLifecyclesCommand,
  ...peopleCommands,
  ...passwordCommands,
  verifyFilesCommand,
];
