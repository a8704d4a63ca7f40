import { Logger, runMigrations } from 'graphile-worker';
import pg from 'pg';
import { DataSource } from 'typeorm';
import type { Published } from '../../src/platform/database/index.js';
import { PUBLISHED } from '../../src/published.js';
import { stepsBefore } from './steps-before.js';

/** The last step that a portal made as the owner of its own database. */
const LAST = 33;
const SILENCE = new Logger(() => () => undefined);

/** The codes of PostgreSQL for a column, a table, a function and a schema that are not there. */
const CAME_SINCE = new Set(['42703', '42P01', '42883', '3F000']);

/** What rooms published then, where they publish something else now. */
const CHANGED_SINCE: Readonly<Record<string, Partial<Pick<Published, 'views' | 'functions'>>>> = {
  institution: { views: { centre: 'select id, code, name, country, time_zone from public.centres' } },
  letters: {
    views: {
      letter: `
        select id, person_id, thing_id, kind, cause, subject, written_at, read_at, sent_at, dropped_at, unsent_at,
               failure
          from public.letters`,
    },
    functions: {
      'personal_data (of_person uuid) returns table (data json)': `
        select json_build_object(
          'letters',
          (select json_agg(json_build_object('writtenAt', l.written_at, 'subject', l.subject, 'body', l.body,
                                             'sentAt', l.sent_at, 'readAt', l.read_at) order by l.written_at, l.id)
             from public.letters l where l.person_id = of_person))`,
    },
  },
};

/**
 * Fills an empty database as the versions before did that owned all they made: the steps, the queue, what rooms publish,
 * and one person.
 */
export async function fillAsBefore(url: string): Promise<void> {
  const source = await new DataSource({
    type: 'postgres',
    url,
    migrations: stepsBefore(LAST + 1),
    installExtensions: false,
  }).initialize();
  const pool = new pg.Pool({ connectionString: url, max: 2 });
  const nothing = (): void => undefined;
  pool.on('error', nothing).on('connect', (client) => client.on('error', nothing));
  try {
    await source.runMigrations({ transaction: 'each' });
    await runMigrations({ pgPool: pool, logger: SILENCE });
    await pool.query(`select graphile_worker.add_job('sweep-sessions', run_at => now() + interval '1 year')`);
    for (const { schema, views, functions = {} } of PUBLISHED) {
      await pool.query(`create schema ${schema}`);
      for (const [name, text] of Object.entries({ ...views, ...CHANGED_SINCE[schema]?.views }))
        await publish(pool, `create view ${schema}.${name} as ${text}`);
      for (const [declaration, text] of Object.entries({ ...functions, ...CHANGED_SINCE[schema]?.functions }))
        await publish(pool, `create function ${schema}.${declaration} language sql stable begin atomic ${text}; end`);
    }
    await pool.query(`insert into people (email, name, created_at) values ('ada@aval.example', 'Ada', now())`);
  } finally {
    await pool.end();
    await source.destroy();
  }
}

/** Publishes what the tables of then allow; what reads a column, a table or a function that came since was not there. */
async function publish(pool: pg.Pool, statement: string): Promise<void> {
  try {
    await pool.query(statement);
  } catch (error) {
    if (!(error instanceof pg.DatabaseError) || !CAME_SINCE.has(error.code ?? '')) throw error;
  }
}

/** What in a database is not the owner's: `journal: table`. What extensions brought is theirs. */
export const NOT_THE_OWNERS = `
  select c.oid::regclass::text as name from pg_class c
   where c.relnamespace in (select oid from pg_namespace where nspname !~ '^pg_' and nspname <> 'information_schema')
     and c.relkind not in ('i', 't') and c.relowner <> 'aval_owner'::regrole
  union all
  select p.oid::regprocedure::text from pg_proc p
   where p.pronamespace in (select oid from pg_namespace where nspname !~ '^pg_' and nspname <> 'information_schema')
     and p.proowner <> 'aval_owner'::regrole
     and not exists (select 1 from pg_depend d where d.objid = p.oid and d.deptype = 'e')
  union all
  select nspname from pg_namespace
   where nspname !~ '^pg_' and nspname not in ('information_schema', 'public') and nspowner <> 'aval_owner'::regrole
  union all
  select datname from pg_database where datname = current_database() and datdba <> 'aval_owner'::regrole`;
