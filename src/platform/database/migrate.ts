import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { DataSource } from 'typeorm';
import { migrations } from '../../../migrations/index.js';

/** A step that cannot have its lock within this time gives up: better a start that fails than a portal that hangs behind it. */
const LOCK_TIMEOUT = 10_000;
const ASK_AGAIN = 200;

/**
 * Brings the schema up to date, a transaction a step (but for one that says `transaction = false`), and gives the names of the steps that ran.
 * Processes that start together wait for each other. `also` runs under the same lock.
 */
export async function migrate(url: string, also: () => Promise<void> = async () => undefined): Promise<string[]> {
  const lock = new pg.Client({ connectionString: url, application_name: 'aval-migration-lock' });
  await lock.connect();
  try {
    await takeTurn(lock);
    const ran = await runSteps(url);
    await also();
    return ran;
  } finally {
    await lock.end();
  }
}

/** Asks, and asks again: an index that is made beside others waits for every statement that began before it, and would wait for one that waits for its lock. */
async function takeTurn(lock: pg.Client): Promise<void> {
  for (;;) {
    const { rows } = await lock.query<{ mine: boolean }>(
      `select pg_try_advisory_lock(hashtext('aval.migrations')) as mine`,
    );
    if (rows[0]?.mine) return;
    await sleep(ASK_AGAIN);
  }
}

async function runSteps(url: string): Promise<string[]> {
  const source = new DataSource({
    type: 'postgres',
    url,
    applicationName: 'aval-migration',
    migrations,
    migrationsTransactionMode: 'each',
    installExtensions: false,
    poolSize: 2,
    extra: { lock_timeout: LOCK_TIMEOUT, statement_timeout: 0 },
  });
  await source.initialize();
  try {
    const done = await source.runMigrations({ transaction: 'each' });
    return done.map(({ name }) => name);
  } finally {
    await source.destroy();
  }
}
