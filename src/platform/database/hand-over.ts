import type pg from 'pg';
import { OWNER } from './roles.js';

/**
 * Everything of these schemas that is not the owner's, as the statement that makes it so. What an extension brought is
 * the extension's; a sequence of a column, and the type of a row, go with their table.
 */
const NOT_THE_OWNERS = `
  with ours as (
    select n.oid, n.nspname, n.nspowner from pg_namespace n where n.nspname = any ($1)
  ),
  things (class, oid, owner, kind, name) as (
    -- Of PostgreSQL 15 on, "public" is of whoever has the database.
    select 'pg_namespace'::regclass, o.oid, o.nspowner, 'schema', format('%I', o.nspname)
      from ours o where o.nspowner <> coalesce(to_regrole('pg_database_owner')::oid, 0)
    union all
    select 'pg_class'::regclass, c.oid, c.relowner,
           case c.relkind when 'v' then 'view' when 'm' then 'materialized view' when 'S' then 'sequence'
                          when 'c' then 'type' else 'table' end,
           format('%I.%I', o.nspname, c.relname)
      from pg_class c join ours o on o.oid = c.relnamespace
     where c.relkind in ('r', 'p', 'v', 'm', 'c')
        or (c.relkind = 'S' and not exists (
              select 1 from pg_depend d
               where d.classid = 'pg_class'::regclass and d.objid = c.oid
                 and d.refclassid = 'pg_class'::regclass and d.deptype in ('a', 'i')))
    union all
    select 'pg_proc'::regclass, p.oid, p.proowner, 'routine',
           format('%I.%I(%s)', o.nspname, p.proname, pg_get_function_identity_arguments(p.oid))
      from pg_proc p join ours o on o.oid = p.pronamespace
    union all
    select 'pg_type'::regclass, t.oid, t.typowner, 'type', format('%I.%I', o.nspname, t.typname)
      from pg_type t join ours o on o.oid = t.typnamespace
     where t.typtype in ('d', 'e', 'r')
  )
  select format('alter %s %s owner to ${OWNER}', t.kind, t.name) as statement
    from things t
   where t.owner <> to_regrole('${OWNER}')
     and not exists (
       select 1 from pg_depend d where d.classid = t.class and d.objid = t.oid and d.deptype = 'e')
   order by t.kind = 'schema' desc, t.class::oid, t.name`;

/**
 * Makes the owner that of everything in these schemas, a statement a thing: one that is interrupted has done some, and
 * the next goes on from there. (`REASSIGN OWNED` is refused for whoever PostgreSQL was begun with.) Gives how many.
 */
export async function handOver(client: pg.Client, schemas: readonly string[]): Promise<number> {
  const { rows } = await client.query<{ statement: string }>(NOT_THE_OWNERS, [schemas]);
  for (const { statement } of rows) await client.query(statement);
  return rows.length;
}
