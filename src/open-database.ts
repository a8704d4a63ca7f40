import type { Config } from './platform/config/index.js';
import { DatabaseNotReady, isReady, PORTAL, whoSignsIn, WORKER, type Role } from './platform/database/index.js';
import { jobsAreMigrated } from './platform/jobs/index.js';
import { GRANTS } from './grants.js';
import { migrateAll } from './migrate-all.js';
import { PUBLISHED } from './published.js';

/** A database that answers, with its schema up to date. */
export interface OpenDatabase {
  /** As the role that asked for it. */
  readonly url: string;
  /** As whoever administers it: of the embedded one alone. */
  readonly administrator?: string;
  /** Stops it if it was started here. */
  close(): Promise<void>;
}

/**
 * For the portal: the database that was given, or one of its own. Throws `DataInUse` when another portal has it open,
 * and `DatabaseNotReady` when it has to be prepared first.
 */
export async function openDatabase(
  config: Config,
  onLost: (words: string) => void,
  role: Role = PORTAL,
): Promise<OpenDatabase> {
  const given = urlFor(config, role);
  if (given === undefined) return startHere(config, onLost, role);
  await openGiven(config, given);
  return { url: given, close: nothing };
}

/**
 * For what stands beside the portal (a command, the worker): the one that runs already, or else its own for as long as
 * it needs.
 */
export async function joinDatabase(
  config: Config,
  onLost: (words: string) => void,
  role: Role = PORTAL,
): Promise<OpenDatabase> {
  if (config.databaseUrl !== undefined) return openDatabase(config, onLost, role);
  const { addressAs, findRunning } = await import('./embedded-database/index.js');
  const running = await findRunning(config.dataDir);
  return running ? { url: addressAs(running.url, role), close: nothing } : openDatabase(config, onLost, role);
}

function urlFor({ databaseUrl, databaseWorkerUrl }: Config, role: Role): string | undefined {
  return role === WORKER ? (databaseWorkerUrl ?? databaseUrl) : databaseUrl;
}

/**
 * In production nobody serves people who could change the schema: whoever broke in would rewrite what was decided.
 * Elsewhere whoever may set it up does, as they start.
 */
async function openGiven({ nodeEnv, databaseOwnerUrl }: Config, url: string): Promise<void> {
  const isProduction = nodeEnv === 'production';
  if (isProduction && databaseOwnerUrl !== undefined) throw new DatabaseNotReady(OWNER_IS_GIVEN);
  const { name, maySetUp } = await whoSignsIn(url);
  if (maySetUp && isProduction) throw new DatabaseNotReady(mayTooMuch(name));
  if (maySetUp) await migrateAll(url);
  else if (!(await isPrepared(url))) throw new DatabaseNotReady(NOT_PREPARED);
}

/** Whether the schema, what rooms publish, the rights and the queue are what this version needs. It changes nothing. */
export async function isPrepared(url: string): Promise<boolean> {
  return (await isReady(url, PUBLISHED, GRANTS)) && (await jobsAreMigrated(url));
}

const PREPARE = 'npm run aval -- database prepare, with DATABASE_OWNER_URL';
const OWNER_IS_GIVEN = `DATABASE_OWNER_URL is for preparing the database alone: whoever broke into the portal would find it there. Run ${PREPARE}, and start without it.`;
const NOT_PREPARED = `The database is not prepared for this version of Aval. Run ${PREPARE} (see docs/operating.md), then start again.`;

function mayTooMuch(name: string): string {
  return `“${name}” may change the schema of its own database: in production the portal signs in as ${PORTAL}, and its worker as ${WORKER}. Run ${PREPARE} (see docs/operating.md), and start with DATABASE_URL=postgres://${PORTAL}:…@db/aval`;
}

async function startHere(config: Config, onLost: (words: string) => void, role: Role): Promise<OpenDatabase> {
  const { addressAs, startEmbedded } = await import('./embedded-database/index.js');
  const embedded = await startEmbedded({ dataDir: config.dataDir, onLost });
  const { url: administrator } = embedded;
  try {
    await migrateAll(administrator, [addressAs(administrator, PORTAL), addressAs(administrator, WORKER)]);
  } catch (error) {
    await embedded.stop();
    throw error;
  }
  return { url: addressAs(administrator, role), administrator, close: () => embedded.stop() };
}

/**
 * For what keeps or restores the whole of it: as whoever administers the embedded one, or as `DATABASE_OWNER_URL` says.
 * Throws `DatabaseNotReady` where that is not said.
 */
export async function joinAsOwner(config: Config, onLost: (words: string) => void): Promise<OpenDatabase> {
  if (config.databaseOwnerUrl !== undefined) return { url: config.databaseOwnerUrl, close: nothing };
  if (config.databaseUrl !== undefined) throw new DatabaseNotReady(OWNER_IS_MISSING);
  const { findRunning } = await import('./embedded-database/index.js');
  const running = await findRunning(config.dataDir);
  if (running) return { url: running.url, close: nothing };
  const here = await startHere(config, onLost, PORTAL);
  if (here.administrator === undefined) throw new Error('The embedded database does not say who administers it.');
  return { url: here.administrator, close: () => here.close() };
}

const OWNER_IS_MISSING =
  'DATABASE_OWNER_URL is missing: a backup is of the whole database, which only its owner, or an administrator of PostgreSQL, reads and fills.';

async function nothing(): Promise<void> {}
