import { cp, mkdir, mkdtemp, rm } from 'node:fs/promises';
import path from 'node:path';
import pg from 'pg';
import { fillDemonstration, PastClock, type Institution } from '../../src/demonstration/index.js';
import { Stage } from '../../src/demonstration/stage.js';
import { migrateAll } from '../../src/migrate-all.js';
import { openRooms } from '../../src/open-portal.js';
import { readConfig } from '../../src/platform/config/index.js';
import { Database, type Tx } from '../../src/platform/database/index.js';
import { addEveryState } from './every-state.js';
import { addStatesLeftOut } from './states-left-out.js';
import { addressesOf } from './database.js';
import { startPortal, type Portal } from './portal.js';
import { databaseIn } from './template.js';

/**
 * What is filled once for the whole run: a database that nobody enters, to be cloned, and the files that its rows name.
 */
interface Filled {
  readonly name: string;
  /** The same number for whoever fills it: one does, the others wait. */
  readonly lock: number;
  /** The database that it begins from; an empty one that is migrated, when left out. */
  readonly from?: Filled;
  readonly addTo: (stage: Stage) => Promise<void>;
}
const DEMONSTRATION: Filled = {
  name: 'demonstration',
  lock: 20_260_714,
  addTo: addStatesLeftOut,
};
const EVERY_STATE: Filled = {
  name: 'every_state',
  lock: 20_260_715,
  from: DEMONSTRATION,
  addTo: addEveryState,
};

/**
 * A portal on a copy of the demonstration, and of the few things in the states that it leaves out. Filled once for the
 * whole run.
 */
export async function startDemonstration(environment: Readonly<Record<string, string>> = {}): Promise<Portal> {
  const { url, dataDir } = await filled(DEMONSTRATION);
  return startPortal({ cloneOf: url, demonstration: true, environment: { DATA_DIR: dataDir, ...environment } });
}

/** The same with one thing in every state of every lifecycle, and on files of its own: its clock may go far ahead. */
export async function startWithEveryState(): Promise<Portal> {
  const { url, dataDir } = await filled(EVERY_STATE);
  const own = await mkdtemp(`${dataDir}-`);
  await cp(dataDir, own, { recursive: true });
  const portal = await startPortal({ cloneOf: url, demonstration: true, environment: { DATA_DIR: own } });
  return {
    ...portal,
    stop: async () => {
      await portal.stop();
      await rm(own, { recursive: true });
    },
  };
}

/** The people of the demonstration, by the key of their e-mail address: `ines`, `registry.nantes`. */
export async function castOf(tx: Tx): Promise<ReadonlyMap<string, string>> {
  const rows = await tx.rows<{ id: string; email: string }>('select id, email from people order by email');
  return new Map(rows.map(({ id, email }) => [email.replace('@aval.example', ''), id]));
}

async function filled(what: Filled): Promise<{ url: string; dataDir: string }> {
  const server = process.env['AVAL_TEST_SERVER'];
  const folder = process.env['AVAL_TEST_FOLDER'];
  if (!server || !folder) throw new Error('No test server: run the tests through jest, whose global set-up starts it.');
  const database = `aval_${what.name}`;
  const [url, dataDir] = [databaseIn(server, database), path.join(folder, what.name)];
  const admin = new pg.Client({ connectionString: server });
  await admin.connect();
  try {
    await admin.query('select pg_advisory_lock($1)', [what.lock]);
    const { rowCount } = await admin.query('select 1 from pg_database where datname = $1 and datistemplate', [
      database,
    ]);
    if (rowCount === 0) {
      // What a run that stumbled left half filled is of no use to anybody.
      await admin.query(`drop database if exists ${database} with (force)`);
      await begin(admin, what, { database, url, dataDir });
      await fill(what, addressesOf(url).url, dataDir);
      await admin.query(`alter database ${database} with allow_connections false is_template true`);
    }
  } finally {
    await admin.end();
  }
  return { url, dataDir };
}

interface Place {
  readonly database: string;
  readonly url: string;
  readonly dataDir: string;
}

async function begin(admin: pg.Client, { from }: Filled, { database, url, dataDir }: Place): Promise<void> {
  if (from) {
    const before = await filled(from);
    await admin.query(`create database ${database} template aval_${from.name} strategy file_copy`);
    await cp(before.dataDir, dataDir, { recursive: true });
  } else {
    await admin.query(`create database ${database}`);
    await migrateAll(url);
    await mkdir(dataDir, { recursive: true });
  }
}

async function fill({ from, addTo }: Filled, databaseUrl: string, dataDir: string): Promise<void> {
  const clock = new PastClock();
  const config = readConfig({ NODE_ENV: 'test', DATA_DIR: dataDir, JOBS: 'outside', PORT: '0', DATABASE_POOL: '5' });
  const rooms = await openRooms({ config, databaseUrl, clock });
  try {
    if (!from) await fillDemonstration(rooms, clock);
    await addTo(new Stage(rooms, await rooms.get(Database).read(institutionOf), clock));
  } finally {
    await rooms.close();
  }
}

/** The ids that the demonstration was filled with. */
async function institutionOf(tx: Tx): Promise<Institution> {
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
