import type { Config } from './platform/config/index.js';
import { migrateAll } from './migrate-all.js';

/** A database that answers, with its schema up to date. */
export interface OpenDatabase {
  readonly url: string;
  /** Stops it if it was started here. */
  close(): Promise<void>;
}

/**
 * For the portal: the database that was given, or one of its own. Throws `DataInUse` when another portal has it open.
 */
export async function openDatabase(config: Config, onLost: (words: string) => void): Promise<OpenDatabase> {
  if (config.databaseUrl === undefined) return startHere(config, onLost);
  await migrateAll(config.databaseUrl);
  return { url: config.databaseUrl, close: nothing };
}

/**
 * For what stands beside the portal (a command, the worker): the one that runs already, or else its own for as long as
 * it needs.
 */
export async function joinDatabase(config: Config, onLost: (words: string) => void): Promise<OpenDatabase> {
  if (config.databaseUrl !== undefined) return openDatabase(config, onLost);
  const { findRunning } = await import('./embedded-database/index.js');
  const running = await findRunning(config.dataDir);
  return running ? { url: running.url, close: nothing } : openDatabase(config, onLost);
}

async function startHere(config: Config, onLost: (words: string) => void): Promise<OpenDatabase> {
  const { startEmbedded } = await import('./embedded-database/index.js');
  const embedded = await startEmbedded({ dataDir: config.dataDir, onLost });
  try {
    await migrateAll(embedded.url);
  } catch (error) {
    await embedded.stop();
    throw error;
  }
  return { url: embedded.url, close: () => embedded.stop() };
}

async function nothing(): Promise<void> {}
