import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import pg from 'pg';
import { isAlive } from '../platform/processes/index.js';

/** How to reach the embedded database that runs on these data, and which process owns it. */
export interface Connection {
  readonly url: string;
  readonly owner: number;
}

const fileIn = (dataDir: string): string => path.join(dataDir, 'connection');

/** Leaves the address for other programs of the same person: the file is readable by its owner only. */
export function leaveConnection(dataDir: string, connection: Connection): void {
  const draft = `${fileIn(dataDir)}.${process.pid}`;
  writeFileSync(draft, JSON.stringify(connection), { mode: 0o600 });
  renameSync(draft, fileIn(dataDir));
}

/** Takes the address away. */
export function removeConnection(dataDir: string): void {
  rmSync(fileIn(dataDir), { force: true });
}

/**
 * The embedded database that runs on these data now, or undefined: an address left by a killed portal does not count.
 */
export async function findRunning(dataDir: string): Promise<Connection | undefined> {
  const connection = read(dataDir);
  if (!connection || connection.owner === process.pid || !isAlive(connection.owner)) return undefined;
  return (await answers(connection.url)) ? connection : undefined;
}

function read(dataDir: string): Connection | undefined {
  try {
    return JSON.parse(readFileSync(fileIn(dataDir), 'utf8')) as Connection;
  } catch {
    return undefined;
  }
}

/** Only the database of these data lets its own password in. */
async function answers(connectionString: string): Promise<boolean> {
  const client = new pg.Client({ connectionString, connectionTimeoutMillis: 5000, application_name: 'aval-probe' });
  client.on('error', () => undefined);
  try {
    await client.connect();
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}
