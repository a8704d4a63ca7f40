import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { addressAs } from '../../src/embedded-database/index.js';
import { asOwner, OWNER, PORTAL, WORKER } from '../../src/platform/database/index.js';
import { databaseIn, TEMPLATE } from './template.js';

/** A database of one's own, as the migrations leave it. */
export interface Clone {
  /** As the portal, which owns nothing. */
  readonly url: string;
  readonly workerUrl: string;
  /** As the owner of the schema: for what the portal may not write, and a test has to. */
  readonly ownerUrl: string;
  /** As the superuser of the server: for faults, and for databases that nobody has prepared yet. */
  readonly administratorUrl: string;
  /** Drops it, whoever is still connected. */
  dispose(): Promise<void>;
}

/** Clones the migrated database, or another one given by its address; takes about 50 ms. */
export async function cloneDatabase(of?: string): Promise<Clone> {
  const server = process.env['AVAL_TEST_SERVER'];
  if (!server) throw new Error('No test server: run the tests through jest, whose global set-up starts it.');
  const name = `test_${randomBytes(8).toString('hex')}`;
  const template = of === undefined ? TEMPLATE : new URL(of).pathname.slice(1);
  await ask(
    server,
    `create database ${name} template ${template} owner ${OWNER} strategy file_copy`,
    // The rights on a database itself are not copied.
    `revoke temporary on database ${name} from public`,
  );
  return {
    ...addressesOf(databaseIn(server, name)),
    dispose: () => ask(server, `drop database if exists ${name} with (force)`),
  };
}

/** The addresses of a database of the tests' server, by that of whoever administers it. */
export function addressesOf(administratorUrl: string): Omit<Clone, 'dispose'> {
  return {
    url: addressAs(administratorUrl, PORTAL),
    workerUrl: addressAs(administratorUrl, WORKER),
    ownerUrl: asOwner(administratorUrl),
    administratorUrl,
  };
}

async function ask(server: string, ...statements: string[]): Promise<void> {
  const admin = new pg.Client({ connectionString: server });
  await admin.connect();
  try {
    for (const statement of statements) await admin.query(statement);
  } finally {
    await admin.end();
  }
}
