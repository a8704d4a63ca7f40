import pg from 'pg';
import { DataSource } from 'typeorm';
import { migrations } from '../../../migrations/index.js';
import { DatabaseNotReady } from './database-not-ready.js';
import { nameOf, ofNewer, STEPS, stepsOfNewer } from './steps.js';
import { MigrationTurn, START_LIMITS, type StartLimits } from './migration-turn.js';
import { prepareRoles, type Preparing } from './prepare-roles.js';
import { asOwner } from './roles.js';

/**
 * A step that cannot have its lock within this time gives up: better a start that fails than a portal that hangs behind
 * it.
 */
const LOCK_TIMEOUT = 10_000;
const HELD =
  'The schema cannot be changed: another connection holds, for longer than ten seconds, a table that a step needs. Nothing of that step is done. End what holds it (pg_stat_activity shows it), then start again.';

interface Waiting extends Preparing {
  readonly limits: StartLimits;
  /** Where whoever starts the portal is told what is waited for. */
  readonly say: (words: string) => void;
  /** These steps and no others: those of the version that a backup is of. */
  readonly steps: readonly string[];
}

/**
 * Makes the roles and brings the schema up to date, a transaction a step (but for one that says `transaction = false`),
 * and gives the names of the steps that ran. `url` is of an administrator of PostgreSQL, or of the owner.
 * Processes that start together wait for each other. `also` runs in the same turn, given the owner's address. Throws
 * `DatabaseNotReady` rather than wait for ever.
 */
export async function migrate(
  url: string,
  also: (owner: string) => Promise<void> = async () => undefined,
  { limits = START_LIMITS, say = sayToWhoeverStarts, schemas = [], signIns = [], steps = STEPS }: Partial<Waiting> = {},
): Promise<string[]> {
  const turn = new MigrationTurn(url, limits, say);
  try {
    await turn.take();
    return await turn.during(async () => {
      await prepareRoles(url, { schemas: ['public', ...schemas], signIns });
      await refuseNewer(asOwner(url));
      const ran = await runSteps(asOwner(url), steps);
      await also(asOwner(url));
      return ran;
    });
  } catch (error) {
    throw isHeld(error) ? new DatabaseNotReady(HELD, { cause: error }) : error;
  } finally {
    await turn.end();
  }
}

async function runSteps(url: string, steps: readonly string[]): Promise<string[]> {
  const source = new DataSource({
    type: 'postgres',
    url,
    applicationName: 'aval-migration',
    migrations: migrations.filter((step) => steps.includes(nameOf(step))),
    migrationsTransactionMode: 'each',
    installExtensions: false,
    poolSize: 2,
    extra: { lock_timeout: LOCK_TIMEOUT, statement_timeout: 0, connectionTimeoutMillis: START_LIMITS.answerMs },
  });
  await source.initialize();
  try {
    const done = await source.runMigrations({ transaction: 'each' });
    return done.map(({ name }) => name);
  } finally {
    await source.destroy();
  }
}

/** A step that this program does not know is of a newer one, which keeps there what this one would not understand. */
async function refuseNewer(url: string): Promise<void> {
  const client = new pg.Client({
    connectionString: url,
    application_name: 'aval-migration',
    connectionTimeoutMillis: START_LIMITS.answerMs,
    query_timeout: START_LIMITS.answerMs,
  });
  await client.connect();
  try {
    const newer = await stepsOfNewer(client);
    if (newer.length > 0) throw new DatabaseNotReady(ofNewer(newer));
  } finally {
    await client.end();
  }
}

/** PostgreSQL's word for a lock that did not come in time. */
function isHeld(error: unknown): boolean {
  const { code, driverError } = error as { code?: unknown; driverError?: { code?: unknown } };
  return (driverError?.code ?? code) === '55P03';
}

function sayToWhoeverStarts(words: string): void {
  process.stderr.write(`Aval: ${words}\n`);
}
