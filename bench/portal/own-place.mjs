// A PostgreSQL of one's own in a folder of one's own, gone with the program that asked for it. Like a real one it
// writes to the disk when it says so.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { migrateAll } from '../../dist/src/migrate-all.js';
import { startEmbedded } from '../../dist/src/embedded-database/index.js';

/**
 * The address of a migrated database, a folder for files, and how both go, with the processes that were started on
 * them.
 * `given`: a database that runs already, empty.
 */
export async function ownPlace(given) {
  const folder = await mkdtemp(path.join(tmpdir(), 'aval-bench-'));
  const embedded = given ? undefined : await startEmbedded({ dataDir: path.join(folder, 'database'), temporary: true });
  const url = given ?? embedded.url;
  await migrateAll(url);
  const processes = new Set();
  let isClosed = false;
  return {
    url,
    dataDir: path.join(folder, 'data'),
    folder,
    /** Those that run, each with `kill`: who starts one adds it. */
    processes,
    /** Nothing that still asks for something here will be answered. */
    get isClosed() {
      return isClosed;
    },
    close: async () => {
      isClosed = true;
      for (const running of processes) await running.kill();
      await embedded?.stop();
      await rm(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
    },
  };
}
