import { Clock } from './platform/clock/index.js';
import { joinDatabase } from './open-database.js';
import { WORKER } from './platform/database/index.js';
import { openRooms } from './open-portal.js';
import { tryPapers } from './try-papers.js';
import { start } from './start.js';

await start(
  async (config, { later, end }) => {
    const database = await joinDatabase(config, () => void end(1), WORKER);
    later(() => database.close());

    const rooms = await openRooms({ config, databaseUrl: database.url, clock: new Clock() });
    later(() => rooms.close());
    process.stdout.write('Aval: the jobs are running.\n');
    await tryPapers(rooms);
  },
  { ...process.env, JOBS: 'inside' },
);
