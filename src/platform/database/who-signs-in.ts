import pg from 'pg';
import { DatabaseNotReady, placeOf } from './database-not-ready.js';
import { OWNER } from './roles.js';

/** Whoever signs in with an address, as PostgreSQL knows them. */
export interface SignedIn {
  readonly name: string;
  /** They may change the schema: a superuser, whoever makes roles, or the owner and who may act as it. */
  readonly maySetUp: boolean;
}

/** Asks PostgreSQL. Throws `DatabaseNotReady` when it cannot be reached. */
export async function whoSignsIn(url: string): Promise<SignedIn> {
  const client = new pg.Client({
    connectionString: url,
    application_name: 'aval-start',
    connectionTimeoutMillis: 10_000,
    query_timeout: 10_000,
  });
  client.on('error', () => undefined);
  try {
    await client.connect();
    const { rows } = await client.query<SignedIn>(
      `select rolname as name,
              rolsuper or rolcreaterole or coalesce(pg_has_role(oid, to_regrole('${OWNER}')::oid, 'member'), false)
                or pg_has_role(oid, (select datdba from pg_database where datname = current_database()), 'member')
              as "maySetUp"
         from pg_roles where rolname = session_user`,
    );
    const [signedIn] = rows;
    if (!signedIn) throw new Error('it does not say who signs in');
    return signedIn;
  } catch (error) {
    const words = error instanceof Error && error.message !== '' ? error.message : String(error);
    throw new DatabaseNotReady(
      `PostgreSQL cannot be reached at ${placeOf(url)}: ${words}. See that it runs and that DATABASE_URL is right, then start again.`,
      { cause: error },
    );
  } finally {
    await client.end().catch(() => undefined);
  }
}
