import { chmod, mkdir, mkdtemp, statfs } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import '../../scripts/typescript.mjs';

const IN_MEMORY = '/dev/shm';
/** Several times what a whole run keeps at once. */
const ROOM_BYTES = 3 * 1024 ** 3;

/**
 * One real PostgreSQL for the whole run, with one migrated database that every test file clones; and a folder for
 * whatever tests write.
 */
export default async function startServer() {
  const { makeTemplate } = await import('./template.ts');
  const { startEmbedded } = await import('../../src/embedded-database/start-embedded.ts');
  const dataDir = await mkdtemp(path.join(await whereFilesAreQuick(), 'aval-test-'));
  // The servers of some tests run as another user, who must be able to pass.
  await chmod(dataDir, 0o711);
  const server = await startEmbedded({
    dataDir,
    temporary: true,
    settings: ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'max_connections=200', 'autovacuum=off'],
  });
  globalThis.avalTestServer = server;
  await makeTemplate(server.url);
  process.env.AVAL_TEST_SERVER = server.url;
  process.env.AVAL_TEST_FOLDER = dataDir;
  process.env.TMPDIR = path.join(dataDir, 'written');
  await mkdir(process.env.TMPDIR);
}

/**
 * A clone is some four hundred files to make: on a disk that takes up to half a second of processor, in memory twenty
 * milliseconds.
 */
async function whereFilesAreQuick() {
  const room = await statfs(IN_MEMORY).then(
    ({ bavail, bsize }) => bavail * bsize,
    () => 0,
  );
  return room > ROOM_BYTES ? IN_MEMORY : tmpdir();
}
