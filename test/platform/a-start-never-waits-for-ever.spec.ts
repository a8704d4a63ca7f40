import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import pg from 'pg';
import { DatabaseNotReady, migrate } from '../../src/platform/database/index.js';
import { cloneDatabase, type Clone } from '../support/database.js';
import { layLine, type Line } from '../support/line.js';

/** Each limit is far above all others but for the one that a test is about. */
const LONG = { answerMs: 120_000, turnMs: 240_000, lookMs: 120_000, sayMs: 240_000 };
const never = (): Promise<void> => new Promise(() => undefined);

describe('a start', () => {
  let clone: Clone;
  let admin: pg.Client;
  let line: Line;
  let throughLine: string;
  beforeAll(async () => {
    clone = await cloneDatabase();
    admin = new pg.Client({ connectionString: clone.administratorUrl });
    await admin.connect();
  });
  beforeEach(async () => {
    line = await layLine(clone.administratorUrl);
    const through = new URL(clone.administratorUrl);
    through.port = new URL(line.url).port;
    throughLine = through.href;
  });
  afterEach(() => line.stop());
  afterAll(async () => {
    await admin.end();
    await clone.dispose();
  });

  const whyNot = async (starting: Promise<unknown>): Promise<string> => {
    const error: unknown = await starting.catch((thrown: unknown) => thrown);
    if (error instanceof DatabaseNotReady) return error.message;
    throw error;
  };

  it('whose turn to change the schema does not come says that it waits, then who keeps it, and ends', async () => {
    const { rows } = await admin.query<{ pid: number }>('select pg_backend_pid() as pid');
    await admin.query(`select pg_advisory_lock(hashtext('aval.migrations'))`);
    const said: string[] = [];
    try {
      const why = await whyNot(
        migrate(clone.administratorUrl, never, {
          limits: { ...LONG, turnMs: 1_000, sayMs: 0 },
          say: (words) => void said.push(words),
        }),
      );
      expect(said).toEqual(['Another start is changing the schema; waiting for it to end.']);
      expect(why).toContain(`select pg_terminate_backend(${rows[0]?.pid});`);
    } finally {
      await admin.query('select pg_advisory_unlock_all()');
    }
    expect(await migrate(clone.administratorUrl)).toEqual([]);
  });

  it('on a database that says nothing names the place, not the password, and ends', async () => {
    line.stall();
    const why = await whyNot(migrate(throughLine, never, { limits: { ...LONG, answerMs: 200 } }));
    const { port, password } = new URL(throughLine);
    expect(why).toMatch(new RegExp(`^PostgreSQL cannot be reached at (?:127\\.0\\.0\\.1|localhost):${port}/`));
    expect(password.length > 0 && why.includes(password)).toBe(false);
  });

  it('whose database falls silent during a step that has no end says so, and ends', async () => {
    const frozen = async (): Promise<void> => {
      line.stall();
      await never();
    };
    expect(await whyNot(migrate(throughLine, frozen, { limits: { ...LONG, answerMs: 5_000, lookMs: 10 } }))).toMatch(
      /^PostgreSQL at .* answers no more: Query read timeout\./,
    );
  });

  it('whose connection is cut during a step says so, and ends', async () => {
    const cut = async (): Promise<void> => {
      line.cut();
      await never();
    };
    expect(await whyNot(migrate(throughLine, cut, { limits: LONG }))).toMatch(/^PostgreSQL at .* answers no more: /);
  });

  it('lets a step take its time, as long as the database answers', async () => {
    let renewals = 0;
    const slow = async (): Promise<void> => {
      const { rows: first } = await admin.query<{ at: string }>(LAST_LOOK);
      // Three signs of life later it has not been given up.
      for (let last = first[0]?.at; renewals < 3;) {
        const { rows } = await admin.query<{ at: string }>(LAST_LOOK);
        if (rows[0]?.at !== last) renewals += 1;
        last = rows[0]?.at;
      }
    };
    expect(await migrate(clone.administratorUrl, slow, { limits: { ...LONG, lookMs: 10 } })).toEqual([]);
    expect(renewals).toBe(3);
  });

  it('whose step waits for a table that somebody keeps says what to do, in a sentence', async () => {
    const holds = (): Promise<void> => Promise.reject(Object.assign(new Error('canceling'), { code: '55P03' }));
    expect(await whyNot(migrate(clone.administratorUrl, holds))).toMatch(
      /^The schema cannot be changed: another connection holds/,
    );
  });

  it('of the whole program, without a database, is one sentence and an exit code', async () => {
    const dataDir = await mkdtemp(path.join(tmpdir(), 'aval-start-'));
    line.cut();
    await line.stop();
    const child = spawn(process.execPath, ['dist/src/main.js'], {
      env: {
        PATH: process.env['PATH'] ?? '',
        NODE_ENV: 'test',
        DATABASE_URL: throughLine,
        DATA_DIR: dataDir,
        PORT: '0',
      },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    const exit = once(child, 'exit');
    const said = await text(child.stderr);
    expect(said).toMatch(/^PostgreSQL cannot be reached at [^\n]*ECONNREFUSED[^\n]*\n$/);
    expect(await exit).toEqual([1, null]);
    await rm(dataDir, { recursive: true, force: true });
  });
});

const LAST_LOOK = `select query_start::text as at
   from pg_stat_activity
  where application_name = 'aval-migration-lock' and datname = current_database()`;
