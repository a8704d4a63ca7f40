import pg from 'pg';
import { JOBS_SCHEMA } from '../platform/jobs/index.js';

/** Ours, and the queue's. What rooms publish is made again from the program. */
export const SCHEMAS: readonly string[] = ['public', JOBS_SCHEMA];
/** The steps that ran say themselves what they are. */
const STEPS_TABLES = ['public.migrations', `${JOBS_SCHEMA}.migrations`];
/**
 * Not in a backup: who was signed in then is not signed in again, which processes ran is of then, and what was counted
 * against a network lasts a quarter of an hour.
 */
const OF_THE_MOMENT = ['public.web_sessions', 'public.job_runners', 'public.network_failures'];

/** A table, and what of it is written. */
export interface Table {
  readonly name: string;
  readonly columns: readonly string[];
}

/** The tables of which rows are kept, in the order of their names. */
export async function tablesOf(client: pg.Client): Promise<readonly Table[]> {
  const { rows } = await client.query<Table>(
    `select n.nspname || '.' || c.relname as name, array_agg(a.attname::text order by a.attnum) as columns
       from pg_class c join pg_namespace n on n.oid = c.relnamespace
       join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
      where n.nspname = any ($1) and c.relkind = 'r' and n.nspname || '.' || c.relname <> all ($2)
      group by 1 order by 1`,
    [SCHEMAS, [...STEPS_TABLES, ...OF_THE_MOMENT]],
  );
  return rows;
}

/** Every sequence of theirs, and the last number that was taken from it. */
export async function sequencesOf(client: pg.Client): Promise<{ name: string; last: string | null }[]> {
  const { rows } = await client.query<{ name: string; last: string | null }>(
    `select schemaname || '.' || sequencename as name, last_value::text as last
       from pg_sequences where schemaname = any ($1) order by 1`,
    [SCHEMAS],
  );
  return rows;
}

/** `copy public.journal (id, …)`, as PostgreSQL is told it. */
export function copyOf({ name, columns }: Table): string {
  return `copy ${quoted(name)} (${columns.map((column) => pg.escapeIdentifier(column)).join(', ')})`;
}

/** A name with its schema, each part in quotes. */
export function quoted(name: string): string {
  return name
    .split('.')
    .map((part) => pg.escapeIdentifier(part))
    .join('.');
}

/** The steps that ran there, in their order; none where nothing was ever prepared. */
export async function stepsOf(client: pg.Client): Promise<string[]> {
  const { rows: there } = await client.query<{ there: boolean }>(
    `select to_regclass('public.migrations') is not null as there`,
  );
  if (there[0]?.there !== true) return [];
  const { rows } = await client.query<{ name: string }>('select name from public.migrations order by id');
  return rows.map(({ name }) => name);
}
