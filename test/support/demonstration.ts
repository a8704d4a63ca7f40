import { cp, mkdir, mkdtemp } from 'node:fs/promises';
import path from 'node:path';
import pg from 'pg';
import { fillDemonstration, PastClock, type Institution } from '../../src/demonstration/index.js';
import { Stage } from '../../src/demonstration/stage.js';
import { migrateAll } from '../../src/migrate-all.js';
import { openRooms } from '../../src/open-portal.js';
import { readConfig } from '../../src/platform/config/index.js';
import { Database, type Tx } from '../../src/platform/database/index.js';
import { tellEveryState } from './every-state.js';
import { tellTheRest } from './rest-of-the-stories.js';
import { startPortal, type Portal } from './portal.js';
import { databaseIn } from './template.js';

const NAME = 'aval_demonstration';
/** The same number for whoever fills it: one does, the others wait. */
const LOCK = 20_260_714;

/** A portal on a copy of the demonstration, and of the few stories that bring the states it leaves out. Filled once for the whole run. */
export async function startDemonstration(environment: Readonly<Record<string, string>> = {}): Promise<Portal> {
  const { url, dataDir } = await filled();
  return startPortal({ cloneOf: url, demonstration: true, environment: { DATA_DIR: dataDir, ...environment } });
}

/** The same with one thing in every state of every lifecycle, and on files of its own: its clock may go far ahead. */
export async function startWithEveryState(): Promise<Portal> {
  const { url, dataDir } = await filled();
  const own = await mkdtemp(`${dataDir}-`);
  await cp(dataDir, own, { recursive: true });
  const portal = await startPortal({ cloneOf: url, demonstration: true, environment: { DATA_DIR: own } });
  const past = new PastClock();
  const clock = {
    now: () => portal.clock.now(),
    set: (daysAgo: number) => {
      past.set(daysAgo);
      portal.clock.set(past.now());
    },
  };
  await tellEveryState(new Stage(portal.app, await portal.database.read(houseOf), clock));
  return portal;
}

/** The people of the demonstration, by the key of their e-mail address: `ines`, `registry.nantes`. */
export async function castOf(tx: Tx): Promise<ReadonlyMap<string, string>> {
  const rows = await tx.rows<{ id: string; email: string }>('select id, email from people order by email');
  return new Map(rows.map(({ id, email }) => [email.replace('@aval.example', ''), id]));
}

async function filled(): Promise<{ url: string; dataDir: string }> {
  const server = process.env['AVAL_TEST_SERVER'];
  const folder = process.env['AVAL_TEST_FOLDER'];
  if (!server || !folder) throw new Error('No test server: run the tests through jest, whose global set-up starts it.');
  const [url, dataDir] = [databaseIn(server, NAME), path.join(folder, 'demonstration')];
  const admin = new pg.Client({ connectionString: server });
  await admin.connect();
  try {
    await admin.query('select pg_advisory_lock($1)', [LOCK]);
    const { rowCount } = await admin.query('select 1 from pg_database where datname = $1 and datistemplate', [NAME]);
    if (rowCount === 0) {
      // What a run that stumbled left half filled is of no use to anybody.
      await admin.query(`drop database if exists ${NAME} with (force)`);
      await admin.query(`create database ${NAME}`);
      await migrateAll(url);
      await mkdir(dataDir, { recursive: true });
      await fill(url, dataDir);
      await admin.query(`alter database ${NAME} with allow_connections false is_template true`);
    }
  } finally {
    await admin.end();
  }
  return { url, dataDir };
}

async function fill(databaseUrl: string, dataDir: string): Promise<void> {
  const clock = new PastClock();
  const config = readConfig({ NODE_ENV: 'test', DATA_DIR: dataDir, JOBS: 'outside', PORT: '0', DATABASE_POOL: '5' });
  const rooms = await openRooms({ config, databaseUrl, clock });
  try {
    await fillDemonstration(rooms, clock);
    const house = await rooms.get(Database).read(houseOf);
    await tellTheRest(new Stage(rooms, house, clock));
  } finally {
    await rooms.close();
  }
}

/** The ids that the demonstration was filled with. */
async function houseOf(tx: Tx): Promise<Institution> {
  const byCode = async (table: string): Promise<Record<string, string>> =>
    Object.fromEntries(
      (await tx.rows<{ id: string; code: string }>(`select id, code from ${table}`)).map(({ id, code }) => [code, id]),
    );
  return {
    centres: await byCode('centres'),
    specialties: await byCode('specialties'),
    juries: await byCode('juries'),
    diplomas: await byCode('diplomas'),
    people: Object.fromEntries(await castOf(tx)),
  } as Institution;
}
