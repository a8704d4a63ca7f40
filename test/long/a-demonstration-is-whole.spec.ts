import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { startProgram, type Program } from '../support/program.js';
import { ANOTHER, isReached, showsCast } from '../support/reached.js';
import { until } from '../support/until.js';

/**
 * The portal as people start it, on a folder of its own. What it was about to remove when it is killed goes with its
 * data.
 */
const begin = (dataDir: string, environment: Readonly<Record<string, string>> = {}): Program =>
  startProgram({ DATA_DIR: dataDir, TMPDIR: dataDir, NODE_ENV: 'development', ...environment });

/** What a database of the folder's own server answers; undefined while it cannot. */
async function ask<Row extends pg.QueryResultRow>(dataDir: string, database: string, sql: string): Promise<Row[]> {
  const { url } = JSON.parse(await readFile(path.join(dataDir, 'connection'), 'utf8')) as { url: string };
  const address = new URL(url);
  address.pathname = `/${database}`;
  const client = new pg.Client({ connectionString: address.href });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return (await client.query<Row>(sql)).rows;
  } finally {
    await client.end();
  }
}

/** False while there is nobody to ask, or nothing to count. */
async function counts(dataDir: string, table: string, least: number): Promise<boolean> {
  try {
    const [row] = await ask<{ count: number }>(
      dataDir,
      'aval_being_filled',
      `select count(*)::int as count from ${table}`,
    );
    return (row?.count ?? 0) >= least;
  } catch {
    return false;
  }
}

let dataDir: string;
beforeAll(async () => {
  dataDir = await mkdtemp(path.join(tmpdir(), 'aval-first-start-'));
});
afterAll(() => rm(dataDir, { recursive: true, force: true }));

describe('a first start that is killed while it fills the demonstration', () => {
  it('leaves no person in the database, and the next start says so, begins anew and completes', async () => {
    for (const [table, least] of [
      ['pg_class', 1],
      ['people', 1],
      ['journal', 20],
    ] as const) {
      const program = begin(dataDir);
      await until(() => counts(dataDir, table, least));
      // Nobody can sign in to half of an institution.
      expect(await ask(dataDir, 'aval', 'select 1 from people')).toEqual([]);
      await program.kill();
    }
    const program = begin(dataDir);
    await program.port();
    expect(program.said()).toContain('begun anew');
    const [whole] = await ask<{ files: number }>(dataDir, 'aval', 'select count(*)::int as files from reports');
    expect(whole?.files).toBeGreaterThan(5);
    expect(await ask(dataDir, 'postgres', `select datname from pg_database where datname like 'aval%'`)).toEqual([
      { datname: 'aval' },
    ]);
    expect(await program.end()).toEqual({ code: 0, signal: null });
  });
});

describe('a demonstration', () => {
  let program: Program | undefined;
  afterEach(() => program?.kill());

  it('is reached from this machine only, for anybody signs in there by a click', async () => {
    program = begin(dataDir);
    const port = await program.port();
    expect(await showsCast(port)).toBe(true);
    expect([await isReached('127.0.0.1', port), await isReached(ANOTHER, port)]).toEqual([true, false]);
    expect(await program.end()).toEqual({ code: 0, signal: null });
  });

  it('is reached from elsewhere when LISTEN_ON says so', async () => {
    program = begin(dataDir, { LISTEN_ON: '0.0.0.0' });
    const port = await program.port();
    expect([await isReached('127.0.0.1', port), await isReached(ANOTHER, port)]).toEqual([true, true]);
    expect(await program.end()).toEqual({ code: 0, signal: null });
  });
});
