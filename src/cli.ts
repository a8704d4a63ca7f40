import { Clock } from './platform/clock/index.js';
import { findCommand, Questions } from './platform/command/index.js';
import { backupCommands } from './backup-commands.js';
import { commands } from './commands.js';
import { doctorCommand } from './doctor-command.js';
import { joinDatabase } from './open-database.js';
import { openRooms } from './open-portal.js';
import { prepareDatabaseCommand } from './prepare-database.js';
import { start } from './start.js';

await start(
  async (config, { later, end }) => {
    const { command, words, options } = findCommand(
      [prepareDatabaseCommand, doctorCommand, ...backupCommands, ...commands],
      process.argv.slice(2),
    );
    const print = (line: string): void => void process.stdout.write(`${line}\n`);
    if ('runBeforeRooms' in command) {
      await command.runBeforeRooms({ config, words, print });
      await end(0);
      return;
    }
    const database = await joinDatabase(config, () => void end(1));
    later(() => database.close());
    const rooms = await openRooms({ config, databaseUrl: database.url, clock: new Clock() });
    later(() => rooms.close());

    const questions = new Questions();
    later(async () => questions.close());
    await command.run({ rooms, words, options, ask: (question, how) => questions.ask(question, how), print });
    await end(0);
  },
  { ...process.env, JOBS: 'outside' },
);
