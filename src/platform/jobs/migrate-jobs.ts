import { runMigrations } from 'graphile-worker';
import pg from 'pg';
import { PORTAL, WORKER } from '../database/index.js';
import { jobsLog } from './jobs-log.js';

/** The queue's own schema, made by its library. */
export const JOBS_SCHEMA = 'graphile_worker';

const NOT_THERE_OR_NOT_OURS = new Set(['42P01', '3F000', '42501']);

/**
 * Those who run jobs take them, note them and put others there; its steps are the owner's. The library shuts its tables
 * to whoever does not own them, row by row: so there is a policy as well. What is so already is not done again.
 */
const LET_IN = `
  select format('grant usage on schema %I to ${PORTAL}, ${WORKER}', n.nspname) as statement
    from pg_namespace n
   where n.nspname = $1
     and not (has_schema_privilege('${PORTAL}', n.oid, 'usage') and has_schema_privilege('${WORKER}', n.oid, 'usage'))
  union all
  select format('grant %s on %s to ${PORTAL}, ${WORKER}', wanted.rights, c.oid::regclass)
    from pg_class c
   cross join lateral (
     select case when c.relname = 'migrations' or c.relkind = 'v' then 'select' else 'select, insert, update, delete' end
   ) wanted (rights)
   where c.relnamespace = to_regnamespace($1) and c.relkind in ('r', 'v')
     and exists (
       select 1 from unnest(string_to_array(wanted.rights, ', ')) verb, unnest(array['${PORTAL}', '${WORKER}']) role
        where not has_table_privilege(role, c.oid, verb))
  union all
  select format('create policy aval on %s to ${PORTAL}, ${WORKER} using (true) with check (true)', c.oid::regclass)
    from pg_class c
   where c.relnamespace = to_regnamespace($1) and c.relrowsecurity
     and not exists (select 1 from pg_policy p where p.polrelid = c.oid and p.polname = 'aval')`;

/**
 * Makes or updates the queue's own schema, as its owner, and lets in those who run jobs. Throws when another connection
 * holds for ten seconds what it needs.
 */
export async function migrateJobs(owner: string): Promise<void> {
  await onPool(owner, async (pool) => {
    await runMigrations({ pgPool: pool, logger: jobsLog });
    const { rows } = await pool.query<{ statement: string }>(LET_IN, [JOBS_SCHEMA]);
    for (const { statement } of rows) await pool.query(statement);
  });
}

async function onPool<Result>(url: string, work: (pool: pg.Pool) => Promise<Result>): Promise<Result> {
  const pool = new pg.Pool({ connectionString: url, max: 2, connectionTimeoutMillis: 10_000, lock_timeout: 10_000 });
  const report = (error: Error): void => jobsLog.warn(error.message);
  pool.on('error', report).on('connect', (client) => client.on('error', report));
  try {
    return await work(pool);
  } finally {
    await pool.end();
  }
}

/** Whether the queue's schema is what its library needs. By somebody who may not change it: what is lacking is refused. */
export async function jobsAreMigrated(url: string): Promise<boolean> {
  try {
    await onPool(url, (pool) => runMigrations({ pgPool: pool, logger: jobsLog }));
    return true;
  } catch (error) {
    if (NOT_THERE_OR_NOT_OURS.has((error as { code?: string }).code ?? '')) return false;
    throw error;
  }
}
