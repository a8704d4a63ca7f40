import { Clock } from './platform/clock/index.js';
import { openDatabase } from './open-database.js';
import { openPortal } from './open-portal.js';
import { start } from './start.js';

await start(async (config, { later, end }) => {
  const database = await openDatabase(config, (words) => {
    process.stderr.write(`The embedded database stopped:\n${words}\n`);
    void end(1);
  });
  later(() => database.close());

  const portal = await openPortal({ config, databaseUrl: database.url, clock: new Clock() });
  later(() => portal.close());
  await portal.listen(config.port);
  process.stdout.write(`Aval: ${config.publicUrl ?? (await portal.getUrl()).replace('[::1]', 'localhost')}\n`);
});
