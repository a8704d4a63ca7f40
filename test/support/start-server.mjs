import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import '../../scripts/typescript.mjs';

/** One real PostgreSQL for the whole run, with one migrated database that every test file clones. */
export default async function startServer() {
  const { makeTemplate } = await import('./template.ts');
  const { startEmbedded } = await import('../../src/platform/database/embedded.ts');
  const dataDir = await mkdtemp(path.join(tmpdir(), 'aval-test-'));
  const server = await startEmbedded({
    dataDir,
    temporary: true,
    settings: ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'max_connections=200', 'autovacuum=off'],
  });
  globalThis.avalTestServer = server;
  await makeTemplate(server.url);
  process.env.AVAL_TEST_SERVER = server.url;
  process.env.AVAL_TEST_FOLDER = dataDir;
}
