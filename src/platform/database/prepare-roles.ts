import pg from 'pg';
import { DatabaseNotReady } from './database-not-ready.js';
import { handOver } from './hand-over.js';
import { OWNER, PORTAL, WORKER } from './roles.js';

/** What each is, whoever made it: nothing of PostgreSQL itself, and no other role. */
const PLAIN = 'nosuperuser nocreatedb nocreaterole noreplication nobypassrls';
const LOCK_TIMEOUT = 10_000;
/** Another start made it meanwhile: roles are of the whole server. */
const MADE_MEANWHILE = new Set(['42710', '23505']);

/** What a database is prepared with, beside its address. */
export interface Preparing {
  /** The schemas that become the owner's, those that are there. */
  readonly schemas: readonly string[];
  /** Addresses with which the portal and the worker sign in: where one does not, its role is given that password. */
  readonly signIns?: readonly string[];
}

/**
 * Makes the three roles and gives the owner what is there, as an administrator of PostgreSQL. Run again, it changes
 * nothing, and interrupted it goes on. Signed in as the owner, it looks only whether all of it was done. Throws
 * `DatabaseNotReady` when neither can.
 */
export async function prepareRoles(url: string, { schemas, signIns = [] }: Preparing): Promise<void> {
  const client = new pg.Client({
    connectionString: url,
    application_name: 'aval-roles',
    connectionTimeoutMillis: 10_000,
    lock_timeout: LOCK_TIMEOUT,
  });
  await client.connect();
  try {
    const { rows } = await client.query<{ name: string; administers: boolean; isSuperuser: boolean }>(
      `select rolname as name, rolsuper as "isSuperuser", rolsuper or rolcreaterole as administers
         from pg_roles where rolname = session_user`,
    );
    const [me] = rows;
    if (!me?.administers) return await refuseUnlessPrepared(client, me?.name ?? '');
    await makeRoles(client);
    if (!me.isSuperuser) await client.query(`grant ${OWNER} to ${pg.escapeIdentifier(me.name)}`);
    await closeDatabase(client);
    await handOver(client, schemas);
    for (const signIn of signIns) await letIn(client, signIn);
  } catch (error) {
    throw isNotAllowed(error) ? new DatabaseNotReady(notAllowed(error.message), { cause: error }) : error;
  } finally {
    await client.end();
  }
}

/** Who makes roles may still not have what is there. */
function isNotAllowed(error: unknown): error is Error {
  return error instanceof pg.DatabaseError && error.code === '42501';
}

function notAllowed(words: string): string {
  return `The database cannot be handed over to ${OWNER}: ${words}. Run npm run aval -- database prepare once with DATABASE_OWNER_URL of a superuser of PostgreSQL, or of whoever makes roles and owns the database and what is in it.`;
}

async function makeRoles(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ name: string; plain: boolean }>(
    `select rolname as name, not (rolsuper or rolcreatedb or rolcreaterole or rolreplication or rolbypassrls) as plain
       from pg_roles where rolname = any ($1)`,
    [[OWNER, PORTAL, WORKER]],
  );
  for (const role of [OWNER, PORTAL, WORKER]) {
    const found = rows.find(({ name }) => name === role);
    if (found?.plain) continue;
    try {
      await client.query(`${found ? 'alter' : 'create'} role ${role} login ${PLAIN}`);
    } catch (error) {
      if (!MADE_MEANWHILE.has((error as { code?: string }).code ?? '')) throw error;
    }
  }
}

/**
 * The database is the owner's, and nobody else makes anything in it: not even a table of one's own connection, which
 * would stand before those of its name.
 */
async function closeDatabase(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ statement: string }>(
    `select format('alter database %I owner to ${OWNER}', d.datname) as statement
       from pg_database d where d.datname = current_database() and d.datdba <> to_regrole('${OWNER}')
     union all
     select format('revoke temporary on database %I from public', current_database())
      where has_database_privilege('public', current_database(), 'temporary')
     union all
     select format('grant connect, temporary on database %I to ${OWNER}', current_database())
      where not has_database_privilege('${OWNER}', current_database(), 'temporary')
     union all
     select 'revoke create on schema public from public' where has_schema_privilege('public', 'public', 'create')`,
  );
  for (const { statement } of rows) await client.query(statement);
}

/** Who signs in is left as they are: what somebody else uses is not changed under them. */
async function letIn(client: pg.Client, signIn: string): Promise<void> {
  const { user, password } = new pg.Client({ connectionString: signIn });
  if (user !== PORTAL && user !== WORKER)
    throw new DatabaseNotReady(
      `DATABASE_URL must sign in as ${PORTAL}, and DATABASE_WORKER_URL as ${WORKER}: postgres://${PORTAL}:…@db/aval`,
    );
  if (await signsIn(signIn)) return;
  if (typeof password !== 'string' || password === '') return;
  await client.query(`alter role ${user} password ${pg.escapeLiteral(password)}`);
}

async function signsIn(connectionString: string): Promise<boolean> {
  const client = new pg.Client({ connectionString, connectionTimeoutMillis: 10_000, application_name: 'aval-roles' });
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

async function refuseUnlessPrepared(client: pg.Client, name: string): Promise<void> {
  const { rows } = await client.query<{ made: number; mine: boolean }>(
    `select (select count(*) from pg_roles where rolname = any ($1))::int as made,
            pg_has_role(session_user, datdba, 'member') and pg_get_userbyid(datdba) = $2 as mine
       from pg_database where datname = current_database()`,
    [[OWNER, PORTAL, WORKER], OWNER],
  );
  if (rows[0]?.made === 3 && rows[0].mine) return;
  throw new DatabaseNotReady(
    `“${name}” can neither make the roles ${OWNER}, ${PORTAL} and ${WORKER} nor act as the owner: run npm run aval -- database prepare once with DATABASE_OWNER_URL of an administrator of PostgreSQL.`,
  );
}
