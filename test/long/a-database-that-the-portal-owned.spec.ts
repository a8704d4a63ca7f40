import { spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startEmbedded } from '../../src/embedded-database/index.js';
import { migrateAll } from '../../src/migrate-all.js';
import { ask } from '../support/ask.js';
import { fillAsBefore, NOT_THE_OWNERS } from '../support/database-of-before.js';
import { cloneDatabase, type Clone } from '../support/database.js';
import { startPortal } from '../support/portal.js';
import { startProgram } from '../support/program.js';

describe('a database that the version before filled, and owned', () => {
  let before: Clone;
  beforeEach(async () => {
    before = await cloneDatabase('postgres:///template0');
  });
  afterEach(async () => {
    await before.dispose();
    await ask(process.env['AVAL_TEST_SERVER'] ?? '', `drop role if exists ${nameOf(before)}_user`);
  });

  const everythingIsTheOwners = async (): Promise<void> => {
    expect(await ask(before.administratorUrl, NOT_THE_OWNERS)).toEqual([]);
    const portal = await startPortal({ cloneOf: before.url });
    try {
      expect(await portal.database.read((tx) => tx.rows('select name from people.person'))).toEqual([{ name: 'Ada' }]);
      expect(await portal.database.read((tx) => tx.rows('select 1 as one from graphile_worker._private_jobs'))).toEqual(
        [{ one: 1 }],
      );
    } finally {
      await portal.stop();
    }
  };

  it('as whom PostgreSQL was begun with is handed over by aval database prepare, and opens for the portal', async () => {
    await ask(before.administratorUrl, `alter database ${nameOf(before)} owner to current_user`);
    await fillAsBefore(before.administratorUrl);
    const { status, stdout } = prepare(before, before.administratorUrl);
    expect([status, stdout]).toEqual([0, expect.stringMatching(/^The database at .* is prepared\.\n$/)]);
    await everythingIsTheOwners();
  });

  it('as a user of its own is handed over by an administrator of PostgreSQL, and not by that user', async () => {
    const own = new URL(before.administratorUrl);
    own.username = `${nameOf(before)}_user`;
    own.password = 'own';
    await ask(before.administratorUrl, `create role ${own.username} login password 'own'`);
    await ask(before.administratorUrl, `alter database ${nameOf(before)} owner to ${own.username}`);
    await fillAsBefore(own.href);
    const { status, stderr } = prepare(before, own.href);
    expect([status, stderr]).toEqual([1, expect.stringContaining('of an administrator of PostgreSQL') as string]);
    expect(prepare(before, before.administratorUrl).status).toBe(0);
    await everythingIsTheOwners();
    // What is left to that user is an extension, whose owner PostgreSQL does not change: it gives no right to anything.
    expect(
      await ask(
        before.administratorUrl,
        `select extname from pg_extension where extowner = '${own.username}'::regrole`,
      ),
    ).toEqual([{ extname: 'pg_trgm' }]);
  });

  it('is not handed over by somebody who makes roles and has nothing there: the sentence says who can', async () => {
    const own = new URL(before.administratorUrl);
    own.username = `${nameOf(before)}_user`;
    own.password = 'own';
    await ask(before.administratorUrl, `create role ${own.username} login createrole password 'own'`);
    const { status, stderr } = prepare(before, own.href);
    expect([status, stderr]).toEqual([
      1,
      expect.stringMatching(/^The database cannot be handed over to aval_owner: [^\n]+ of a superuser [^\n]+\n$/),
    ]);
  });

  it('is handed over by the next who prepares it, from where one that was killed had come', async () => {
    await ask(before.administratorUrl, `alter database ${nameOf(before)} owner to current_user`);
    await fillAsBefore(before.administratorUrl);
    await ask(before.administratorUrl, KILLED_AT_THE_MINUTES);
    await expect(migrateAll(before.administratorUrl)).rejects.toThrow('terminat');
    const left = (await ask<{ name: string }>(before.administratorUrl, NOT_THE_OWNERS)).map(({ name }) => name);
    expect([left.includes('journal'), left.includes('minutes'), left.includes('reports')]).toEqual([false, true, true]);
    await ask(before.administratorUrl, 'drop event trigger killed; drop schema fault cascade');
    await migrateAll(before.administratorUrl);
    await everythingIsTheOwners();
  });
});

it('the embedded database of the version before is handed over as the portal starts, which then signs in as one that owns nothing', async () => {
  const dataDir = await mkdtemp(path.join(tmpdir(), 'aval-owned-'));
  const embedded = await startEmbedded({ dataDir, settings: ['fsync=off'] });
  await fillAsBefore(embedded.url);
  await embedded.stop();
  const program = startProgram({ DATA_DIR: dataDir, TMPDIR: dataDir, NODE_ENV: 'development' });
  try {
    await program.port();
    const { url } = JSON.parse(await readFile(path.join(dataDir, 'connection'), 'utf8')) as { url: string };
    expect(await ask(url, NOT_THE_OWNERS)).toEqual([]);
    expect(await ask(url, 'select name from people')).toEqual([{ name: 'Ada' }]);
    expect(
      await ask(
        url,
        `select distinct usename as name from pg_stat_activity
          where application_name in ('aval', 'aval-jobs') and datname = current_database()`,
      ),
    ).toEqual([{ name: 'aval_portal' }]);
    expect(await program.end()).toEqual({ code: 0, signal: null });
  } finally {
    await program.kill();
    await rm(dataDir, { recursive: true, force: true });
  }
});

const nameOf = ({ url }: Clone): string => new URL(url).pathname.slice(1);

/** `npm run aval -- database prepare`, beside a portal that will sign in as the tests' own does. */
function prepare({ url }: Clone, owner: string): { status: number | null; stdout: string; stderr: string } {
  return spawnSync(process.execPath, ['dist/src/cli.js', 'database', 'prepare'], {
    env: { PATH: process.env['PATH'] ?? '', NODE_ENV: 'production', DATABASE_URL: url, DATABASE_OWNER_URL: owner },
    encoding: 'utf8',
    timeout: 300_000,
  });
}

/** Ends whoever has just handed the minutes over, before that is done. */
const KILLED_AT_THE_MINUTES = `
  create schema fault;
  create function fault.kill() returns event_trigger language plpgsql as $$
  begin
    if (select relowner from pg_class where oid = 'public.minutes'::regclass) = 'aval_owner'::regrole then
      perform pg_terminate_backend(pg_backend_pid());
    end if;
  end $$;
  create event trigger killed on ddl_command_end when tag in ('ALTER TABLE') execute function fault.kill()`;
