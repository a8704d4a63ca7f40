import { DataSource } from 'typeorm';
import { PORTAL, WORKER, type Tx } from '../../src/platform/database/index.js';
import { asOwnerOf } from './as-owner.js';
import type { Portal } from './portal.js';

/**
 * Who is signed in is noted apart: reading pages keeps a session alive; so are failures, that too many may be slowed
 * down.
 */
const APART = ['web_sessions', 'known_devices', 'sign_in_delays', 'network_failures'];

/**
 * Counts what is asked to be written from now on, in one number that costs nothing to ask: where it stands still, no
 * table needs to be read again.
 * What is rolled back counts too: where it moved, `whatIsWritten` says whether anything stayed.
 */
export async function countWrites(portal: Portal): Promise<() => Promise<string>> {
  await asOwnerOf(portal, async (tx) => {
    await tx.rows('create sequence writes_asked');
    await tx.rows(`grant usage, select on sequence writes_asked to ${PORTAL}, ${WORKER}`);
    await tx.rows(
      `create function count_write() returns trigger language plpgsql as $$ begin perform nextval('public.writes_asked'); return null; end $$`,
    );
    for (const name of await tables(tx))
      await tx.rows(
        `create trigger count_write after insert or update or delete
             or truncate on ${name} for each statement execute function public.count_write()`,
      );
  });
  const source = portal.app.get(DataSource);
  return async () => {
    // In one statement, without a transaction: it is asked after each of thousands of tries.
    const [row] = await source.query<{ asked: string }[]>('select last_value::text as asked from writes_asked');
    return row?.asked ?? '';
  };
}

/**
 * What every table holds, as a text that changes with any row written, changed or removed; and the longest job list,
 * for nothing is promised either.
 */
export async function whatIsWritten({ database }: Portal): Promise<string> {
  return database.read(async (tx) => {
    question ??= (await tables(tx))
      .map((name) => `select '${name}' as name, count(*) as rows, max(xmin::text::bigint) as last from ${name}`)
      .join(' union all ');
    return JSON.stringify(await tx.rows(`select name, rows, last from (${question}) held order by name`));
  });
}

let question: string | undefined;

async function tables(tx: Tx): Promise<string[]> {
  const rows = await tx.rows<{ name: string }>(`
    select format('%I.%I', n.nspname, c.relname) as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where c.relkind in ('r', 'p') and not c.relispartition and n.nspname not in ('pg_catalog', 'information_schema')
       and c.relpersistence <> 't'
     order by 1`);
  return rows.map(({ name }) => name).filter((name) => !APART.includes(name.replace('public.', '')));
}
