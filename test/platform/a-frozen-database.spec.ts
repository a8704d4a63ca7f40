import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { startEmbedded, type EmbeddedDatabase } from '../../src/embedded-database/index.js';
import { freezeDatabase } from '../support/freeze.js';
import { startProgram, type Program } from '../support/program.js';
import { until } from '../support/until.js';

/** A session nobody opened: it is looked up all the same, before anything else. */
const SOMEBODY = { Cookie: 'aval-session=nobody-s; aval-language=en', Accept: 'text/html' };

describe('when PostgreSQL is frozen', () => {
  let folder: string;
  let own: EmbeddedDatabase;
  let portal: Program;
  let thaw = (): void => undefined;
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'aval-frozen-'));
    own = await startEmbedded({ dataDir: path.join(folder, 'database'), settings: ['fsync=off'] });
    portal = startProgram({
      NODE_ENV: 'test',
      DATABASE_URL: own.url,
      DATA_DIR: path.join(folder, 'files'),
      TMPDIR: folder,
    });
    await portal.port();
  });
  afterAll(async () => {
    thaw();
    await portal.kill();
    await own.stop();
    await rm(folder, { recursive: true, force: true });
  });

  const ask = async (address: string, headers: Readonly<Record<string, string>> = {}): Promise<Response> =>
    fetch(`http://127.0.0.1:${await portal.port()}${address}`, { headers, redirect: 'manual' });

  it('every page answers 503 while it lasts, jobs do not wait for it, and all goes on by itself afterwards', async () => {
    expect((await ask('/sign-in', SOMEBODY)).status).toBe(200);
    thaw = freezeDatabase(path.join(folder, 'database'));
    const answers = await Promise.all(
      ['/sign-in', '/simulation', '/sign-in', '/health/ready'].map((address) => ask(address, SOMEBODY)),
    );
    expect(answers.map(({ status, headers }) => [status, headers.has('retry-after')])).toEqual(
      answers.map(() => [503, true]),
    );
    expect(await answers[0]?.text()).toContain('The portal is unavailable for a moment');
    expect((await ask('/health/live', SOMEBODY)).status).toBe(200);
    await portal.waitFor('cannot begin again yet');
    thaw();

    await until(async () => (await ask('/health/ready')).status === 200);
    expect((await ask('/sign-in')).status).toBe(200);
    const client = new pg.Client({ connectionString: own.url });
    await client.connect();
    try {
      await client.query(`select graphile_worker.add_job('sweep-sessions')`);
      await until(async () => (await client.query('select 1 from graphile_worker._private_jobs')).rowCount === 0);
    } finally {
      await client.end();
    }
    expect(portal.child.exitCode).toBeNull();
    expect(await portal.end()).toEqual({ code: 0, signal: null });
  });
});
