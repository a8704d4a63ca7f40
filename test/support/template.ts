import pg from 'pg';
import { addressAs } from '../../src/embedded-database/index.js';
import { PORTAL, WORKER } from '../../src/platform/database/index.js';
import { migrateAll } from '../../src/migrate-all.js';

export const TEMPLATE = 'aval_template';

/**
 * Makes the migrated database that clones are taken from; nobody may connect to it afterwards, for that would block
 * them.
 */
export async function makeTemplate(server: string): Promise<void> {
  const admin = new pg.Client({ connectionString: server });
  await admin.connect();
  try {
    await admin.query(`create database ${TEMPLATE}`);
    await migrateAll(databaseIn(server, TEMPLATE), [addressAs(server, PORTAL), addressAs(server, WORKER)]);
    await admin.query(`alter database ${TEMPLATE} with allow_connections false is_template true`);
  } finally {
    await admin.end();
  }
}

/** The address of another database of the same server. */
export function databaseIn(server: string, name: string): string {
  const url = new URL(server);
  url.pathname = `/${name}`;
  return url.href;
}
