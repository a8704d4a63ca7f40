import { once } from 'node:events';
import { mkdirSync, realpathSync } from 'node:fs';
import pg from 'pg';
import { DatabaseNotReady } from '../platform/database/index.js';
import { nativeFolder } from './binaries.js';
import { openCluster, USER } from './cluster.js';
import { findRunning, leaveConnection, removeConnection } from './connection.js';
import { chooseKeeper } from './keeper.js';
import { stopOrphan, stopServer } from './orphan.js';
import { startServer } from './server.js';
import { watchOver } from './watchdog.js';

const DATABASE = 'aval';

/** Where its data are, and how its server runs. */
export interface EmbeddedOptions {
  readonly dataDir: string;
  /** Settings of PostgreSQL, `name=value`. */
  readonly settings?: readonly string[];
  /** The data are for once: they go when the server stops, however this process ends. */
  readonly temporary?: boolean;
  /** Runs as `nobody` even where user namespaces are there. */
  readonly withoutNamespaces?: boolean;
  /** Called when the server stops without having been asked to. */
  readonly onLost?: (words: string) => void;
}

/** A server that runs: its address, and its end. */
export interface EmbeddedDatabase {
  readonly url: string;
  /** Stops the server; asked twice, it stops once. */
  stop(): Promise<void>;
}

/** Someone else uses these data; the message is for whoever starts the portal. */
export class DataInUse extends DatabaseNotReady {}

/**
 * Starts the PostgreSQL that came with the dependencies, on data of its own. What a killed portal left running is
 * stopped first. Throws `DataInUse` when a living portal has them open. However this process ends, its server stops
 * too.
 */
export async function startEmbedded(options: EmbeddedOptions): Promise<EmbeddedDatabase> {
  mkdirSync(options.dataDir, { recursive: true, mode: 0o711 });
  const dataDir = realpathSync(options.dataDir);
  const running = await findRunning(dataDir);
  if (running)
    throw new DataInUse(
      `Aval already runs on ${dataDir} (process ${running.owner}). Stop it first, or give another DATA_DIR.`,
    );

  const keeper = chooseKeeper(nativeFolder(), options.withoutNamespaces);
  await stopOrphan(keeper.clusterFor(dataDir));
  const { folder, password } = openCluster(keeper, dataDir);

  const { child, port, log } = await startServer(keeper, folder, options.settings ?? []);
  const endWatch = watchOver(child.pid, folder, options.temporary ? dataDir : '');
  let stopping: Promise<void> | undefined;
  child.once('exit', () => {
    if (!stopping) options.onLost?.(log());
  });

  const stop = async (): Promise<void> => {
    removeConnection(dataDir);
    const gone = child.exitCode === null && child.signalCode === null ? once(child, 'exit') : undefined;
    await stopServer(child.pid);
    await gone;
    endWatch();
  };
  const address = (database: string): string => `postgres://${USER}:${password}@127.0.0.1:${port}/${database}`;
  await createDatabase(address('postgres'));
  leaveConnection(dataDir, { url: address(DATABASE), owner: process.pid });
  return { url: address(DATABASE), stop: () => (stopping ??= stop()) };
}

async function createDatabase(connectionString: string): Promise<void> {
  const client = new pg.Client({ connectionString });
  await client.connect();
  try {
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [DATABASE]);
    if (rowCount === 0) await client.query(`create database ${DATABASE}`);
  } finally {
    await client.end();
  }
}
