import pg from 'pg';
import { asOwner, DatabaseNotReady, placeOf } from '../platform/database/index.js';

const ANSWER_MS = 10_000;
/** Rows are written out in the same words wherever it is read again, whatever the server is set to. */
const SAME_WORDS = [
  `set timezone = 'UTC'`,
  `set datestyle = 'ISO, MDY'`,
  `set intervalstyle = 'postgres'`,
  'set extra_float_digits = 1',
  `set bytea_output = 'hex'`,
  `set client_encoding = 'UTF8'`,
  `set lock_timeout = '10s'`,
  'set statement_timeout = 0',
  'set idle_in_transaction_session_timeout = 0',
];

/**
 * Works on one connection as the owner of the schema, of which rows come out in the same words everywhere. Throws
 * `DatabaseNotReady` when it cannot be had.
 */
export function asOwnerAt<Result>(url: string, work: (client: pg.Client) => Promise<Result>): Promise<Result> {
  return onConnection(asOwner(url), work);
}

/** The same as whoever signs in: of a database that nobody has prepared, and that has no owner yet. */
export function asWhoeverSignsIn<Result>(url: string, work: (client: pg.Client) => Promise<Result>): Promise<Result> {
  return onConnection(url, work);
}

async function onConnection<Result>(url: string, work: (client: pg.Client) => Promise<Result>): Promise<Result> {
  const client = new pg.Client({
    connectionString: url,
    application_name: 'aval-backup',
    connectionTimeoutMillis: ANSWER_MS,
    keepAlive: true,
  });
  client.on('error', () => undefined);
  try {
    await client.connect();
    for (const setting of SAME_WORDS) await client.query(setting);
  } catch (error) {
    await client.end().catch(() => undefined);
    throw new DatabaseNotReady(
      `PostgreSQL cannot be reached at ${placeOf(url)}: ${(error as Error).message}. See that it runs, that DATABASE_OWNER_URL is right, and that the database was prepared.`,
      { cause: error },
    );
  }
  try {
    return await work(client);
  } finally {
    await client.end().catch(() => undefined);
  }
}
