import pg from 'pg';
import { tablesThatDiffer, type Grants } from './grants.js';
import { ofNewer, STEPS, stepsOfNewer } from './steps.js';
import { DatabaseNotReady } from './database-not-ready.js';
import { isPublished } from './publish.js';
import type { Published } from './published.js';

/** PostgreSQL's words for what is not there, or not for us. */
const NOT_THERE = new Set(['42P01', '3F000', '42501', '42704']);

/**
 * Whether the schema is what this version of the program needs; it changes nothing, and needs no right to. Throws
 * `DatabaseNotReady` when it is a newer one's.
 */
export async function isReady(url: string, rooms: readonly Published[], grants: Grants): Promise<boolean> {
  const client = new pg.Client({
    connectionString: url,
    application_name: 'aval-start',
    connectionTimeoutMillis: 10_000,
    query_timeout: 10_000,
  });
  await client.connect();
  try {
    const { rows } = await client.query<{ name: string }>('select name from public.migrations');
    const done = new Set(rows.map(({ name }) => name));
    const newer = await stepsOfNewer(client);
    if (newer.length > 0) throw new DatabaseNotReady(ofNewer(newer));
    return (
      STEPS.every((name) => done.has(name)) &&
      (await isPublished(client, rooms)) &&
      (await tablesThatDiffer(client, grants)).length === 0
    );
  } catch (error) {
    if (NOT_THERE.has((error as { code?: string }).code ?? '')) return false;
    throw error;
  } finally {
    await client.end();
  }
}
