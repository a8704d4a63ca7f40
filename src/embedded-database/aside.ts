import pg from 'pg';

/** A database made beside another of the same server, under a name of its own until it is whole. */
export interface Aside {
  readonly url: string;
  /** One that was begun before and never put in its place was there, and is gone. */
  readonly beganBefore: boolean;
}

const BEING_FILLED = '_being_filled';
const BEFORE = '_before';

/**
 * An empty database beside this one. What a process that ended half-way left of the last is dropped: it never was in
 * its place, so nobody saw it.
 */
export async function beginAside(url: string): Promise<Aside> {
  const name = `${nameIn(url)}${BEING_FILLED}`;
  return onServer(url, async (server) => {
    const { rowCount } = await server.query('select 1 from pg_database where datname = $1', [name]);
    await server.query(`drop database if exists ${pg.escapeIdentifier(name)} with (force)`);
    await server.query(`create database ${pg.escapeIdentifier(name)}`);
    return { url: at(url, name), beganBefore: rowCount === 1 };
  });
}

/**
 * Puts what was filled beside it in the place of a database, whole or not at all. Nobody may be connected to either:
 * PostgreSQL refuses otherwise, and nothing has changed. The other is dropped when `isStillEmpty` says so; what
 * somebody wrote into it meanwhile stays, under its name and `_before`.
 */
export async function putInPlace(url: string, isStillEmpty: (url: string) => Promise<boolean>): Promise<void> {
  const name = nameIn(url);
  const its = pg.escapeIdentifier(name);
  const filled = pg.escapeIdentifier(`${name}${BEING_FILLED}`);
  const before = pg.escapeIdentifier(`${name}${BEFORE}`);
  await onServer(url, async (server) => {
    await server.query(
      `begin; alter database ${its} rename to ${before}; alter database ${filled} rename to ${its}; commit`,
    );
    if (await isStillEmpty(at(url, `${name}${BEFORE}`))) await server.query(`drop database ${before}`);
  });
}

async function onServer<Result>(url: string, work: (server: pg.Client) => Promise<Result>): Promise<Result> {
  const server = new pg.Client({ connectionString: at(url, 'postgres'), connectionTimeoutMillis: 10_000 });
  await server.connect();
  try {
    return await work(server);
  } finally {
    await server.end();
  }
}

function nameIn(url: string): string {
  return new URL(url).pathname.slice(1);
}

function at(url: string, database: string): string {
  const address = new URL(url);
  address.pathname = `/${database}`;
  return address.href;
}
