import { Clock } from './platform/clock/index.js';
import { openDatabase } from './open-database.js';
import { closePortal, openPortal, openRooms } from './open-portal.js';
import type { Config } from './platform/config/index.js';
import { PORTAL } from './platform/database/index.js';
import { migrateAll } from './migrate-all.js';
import { Draining } from './platform/health/index.js';
import { start } from './start.js';
import { tryPapers } from './try-papers.js';

await start(async (config, { later, end }) => {
  const database = await openDatabase(config, (words) => {
    process.stderr.write(`The embedded database stopped:\n${words}\n`);
    void end(1);
  });
  later(() => database.close());

  if (database.administrator !== undefined) await demonstrate(config, database.administrator);
  const portal = await openPortal({ config, databaseUrl: database.url, clock: new Clock() });
  later(() => closePortal(portal));
  const listenOn = config.listenOn ?? (config.demonstration ? '127.0.0.1' : undefined);
  await (listenOn === undefined ? portal.listen(config.port) : portal.listen(config.port, listenOn));
  process.stdout.write(
    `Aval: ${config.publicUrl ?? (await portal.getUrl()).replace(/\[::1\]|127\.0\.0\.1/, 'localhost')}\n`,
  );
  await tryPapers(portal, () => portal.get(Draining).hasBegun);
});

/**
 * Fills an empty database of ours, on its own days, before anybody can look: beside it, and put in its place once it is
 * whole. A first start that is killed at any moment leaves nothing half-filled, and the next one begins anew.
 */
async function demonstrate(config: Config, administrator: string): Promise<void> {
  const { fillDemonstration, isEmpty, PastClock } = await import('./demonstration/index.js');
  if (!(await isEmpty(administrator))) return;
  const { addressAs, beginAside, putInPlace } = await import('./embedded-database/index.js');
  const aside = await beginAside(administrator);
  if (aside.beganBefore)
    process.stdout.write('Aval: a demonstration that was begun before is not whole: begun anew.\n');
  process.stdout.write('Aval: filling the demonstration, a few seconds…\n');
  await migrateAll(aside.url);
  const clock = new PastClock();
  const quietly = Object.assign(Object.create(Object.getPrototypeOf(config) as object), config, {
    jobs: 'outside',
  }) as Config;
  const rooms = await openRooms({ config: quietly, databaseUrl: addressAs(aside.url, PORTAL), clock });
  try {
    await fillDemonstration(rooms, clock);
  } finally {
    await rooms.close();
  }
  await putInPlace(administrator, isEmpty);
}
