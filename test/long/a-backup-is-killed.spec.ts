import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { migrateTo } from '../../src/migrate-all.js';
import { STEPS } from '../../src/platform/database/index.js';
import { ask } from '../support/ask.js';
import { cloneDatabase } from '../support/database.js';
import { startDemonstration } from '../support/demonstration.js';
import type { Portal } from '../support/portal.js';
import { until } from '../support/until.js';

describe('a command that is killed at its work', () => {
  let portal: Portal;
  let place: string;
  beforeAll(async () => {
    portal = await startDemonstration();
    place = await mkdtemp(path.join(tmpdir(), 'aval-killed-'));
  });
  afterAll(async () => {
    await portal.stop();
    await rm(place, { recursive: true });
  });

  const environmentOf = (url: string, dataDir: string): NodeJS.ProcessEnv => ({
    PATH: process.env['PATH'],
    DATABASE_OWNER_URL: url,
    DATA_DIR: dataDir,
  });
  const run = (words: readonly string[], env: NodeJS.ProcessEnv): string => {
    const { status, stdout, stderr } = spawnSync(process.execPath, ['dist/src/cli.js', ...words], {
      env,
      encoding: 'utf8',
      timeout: 300_000,
    });
    return `${status}: ${stdout}${stderr}`;
  };
  /** Holds a table that the command needs, and kills the command once it waits for it. */
  const killAtItsWork = async (words: readonly string[], env: NodeJS.ProcessEnv, lock: string): Promise<void> => {
    const url = String(env['DATABASE_OWNER_URL']);
    const holder = new pg.Client({ connectionString: url });
    await holder.connect();
    await holder.query('begin');
    await holder.query(lock);
    const child = spawn(process.execPath, ['dist/src/cli.js', ...words], { env, stdio: 'ignore' });
    const gone = once(child, 'exit');
    try {
      await until(async () => {
        const waiting = await ask(
          url,
          `select 1 from pg_stat_activity
            where datname = current_database() and application_name = 'aval-backup' and wait_event_type = 'Lock'`,
        );
        if (child.exitCode !== null) throw new Error(`It ended with ${child.exitCode}.`);
        return waiting.length > 0;
      });
    } finally {
      child.kill('SIGKILL');
      await gone;
      await holder.query('rollback');
      await holder.end();
    }
  };

  it('leaves a backup that says it is unfinished, and the next one is whole', async () => {
    const env = environmentOf(portal.administratorUrl, portal.dataDir);
    const backups = path.join(place, 'backups');
    await killAtItsWork(['backup', backups], env, 'lock table withdrawals in access exclusive mode');
    const [unfinished = '', ...others] = await readdir(backups);
    expect([unfinished, others]).toEqual([expect.stringMatching(/^\d{17}\.unfinished$/), []]);
    expect(run(['backup', 'verify', path.join(backups, unfinished)], env)).toMatch(/^1: There is no backup in /);

    expect(run(['backup', backups], env)).toMatch(/^0: Kept in .*: \d+ rows of \d+ tables, \d+ files\.\n$/);
    const whole = (await readdir(backups)).find((one) => /^\d{17}$/.test(one)) ?? '';
    expect(run(['backup', 'verify', path.join(backups, whole)], env)).toMatch(/^0: Whole: /);
  });

  it('leaves a database where nobody is, and the same command restores it whole', async () => {
    const backups = path.join(place, 'backups');
    const whole = (await readdir(backups)).find((one) => /^\d{17}$/.test(one)) ?? '';
    const clone = await cloneDatabase('postgres:///template0');
    const dataDir = path.join(place, 'elsewhere');
    const env = environmentOf(clone.administratorUrl, dataDir);
    try {
      await migrateTo(clone.administratorUrl, STEPS);
      const words = ['restore', path.join(backups, whole)];
      await killAtItsWork(words, env, 'lock table withdrawals in access share mode');
      expect(await ask(clone.administratorUrl, 'select 1 from people union all select 1 from journal')).toEqual([]);
      const unguarded = `select 1 from pg_trigger where tgrelid = 'journal'::regclass and tgenabled = 'D'`;
      expect(await ask(clone.administratorUrl, unguarded)).toEqual([]);

      expect(run(words, env)).toMatch(/^0: Restored as it was at .*\nNo letter leaves before an administrator says so/);
      const asPortal = { ...env, DATABASE_OWNER_URL: undefined, DATABASE_URL: clone.url };
      expect(run(['journal', 'verify'], asPortal)).toMatch(/^0: The journal holds: [1-9]\d+ entries read\.\n$/);
      expect(run(['files', 'verify'], asPortal)).toMatch(/^0: Every file is there and intact: [1-9]\d+ read\.\n$/);
    } finally {
      await clone.dispose();
    }
  });
});
