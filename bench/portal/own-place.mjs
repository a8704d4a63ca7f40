// A PostgreSQL of one's own in a folder of one's own, gone with the program that asked for it. Like a real one it
// writes to the disk when it says so.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { PORTAL, WORKER } from '../../dist/src/platform/database/index.js';
import { migrateAll } from '../../dist/src/migrate-all.js';
import { addressAs, startEmbedded } from '../../dist/src/embedded-database/index.js';

/**
 * The address of a migrated database as the portal, a folder for files, and how both go, with the processes that were started on
 * them.
 * `given`: the administrator's address of a database that runs already, empty.
 */
export async function ownPlace(given) {
  const folder = await mkdtemp(path.join(tmpdir(), 'aval-bench-'));
  const embedded = given ? undefined : await startEmbedded({ dataDir: path.join(folder, 'database'), temporary: true });
  const administrator = given ?? embedded.url;
  const [url, worker] = [PORTAL, WORKER].map((role) => addressAs(administrator, role));
  await migrateAll(administrator, [url, worker]);
  const processes = new Set();
  let isClosed = false;
  return {
    url,
    /** Of whoever may do everything there: for what is brought about. */
    administrator,
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
