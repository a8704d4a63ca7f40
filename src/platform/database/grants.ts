import pg from 'pg';
import { PORTAL, WORKER } from './roles.js';

/**
 * What each role may do with a table, as SQL says it: `select, insert, update (ended_at, ended_why)`. Nothing where
 * nothing is said.
 */
export type Grants = Readonly<Record<string, { readonly portal?: string; readonly worker?: string }>>;

/** One right as the catalogue has it: `aval_portal: update (ended_at) on opinions`. */
const STANDING = `
  select c.relname as table, format('%s: %s on %s', r.rolname, lower(a.privilege_type), c.relname) as right
    from pg_class c cross join aclexplode(c.relacl) a join pg_roles r on r.oid = a.grantee
   where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p', 'v', 'm', 'S') and r.rolname = any ($1)
  union all
  select c.relname, format('%s: %s (%s) on %s', r.rolname, lower(a.privilege_type), t.attname, c.relname)
    from pg_class c join pg_attribute t on t.attrelid = c.oid and not t.attisdropped
   cross join aclexplode(t.attacl) a join pg_roles r on r.oid = a.grantee
   where c.relnamespace = 'public'::regnamespace and r.rolname = any ($1)`;

/**
 * Makes the rights in `public` what they are said to be, in one transaction, as the owner: what was given beside is
 * taken away. Does nothing where they are so already. Gives the tables whose rights changed.
 */
export async function grant(url: string, grants: Grants): Promise<string[]> {
  const client = new pg.Client({
    connectionString: url,
    application_name: 'aval-grants',
    connectionTimeoutMillis: 10_000,
    lock_timeout: 10_000,
  });
  await client.connect();
  try {
    const tables = await tablesThatDiffer(client, grants);
    if (tables.length > 0) await client.query(textOf(tables, grants));
    return tables;
  } finally {
    await client.end();
  }
}

/** The tables whose rights are not what they are said to be: none, where the schema was prepared by this version. */
export async function tablesThatDiffer(client: pg.Client, grants: Grants): Promise<string[]> {
  const { rows } = await client.query<{ table: string; right: string }>(STANDING, [[PORTAL, WORKER]]);
  const standing = new Set(rows.map(({ right }) => right));
  const wanted = new Map(Object.keys(grants).map((table) => [table, rightsOn(table, grants)]));
  const lacking = [...wanted].filter(([, rights]) => rights.some((right) => !standing.has(right)));
  const excess = rows.filter(({ table, right }) => !wanted.get(table)?.includes(right));
  return [...new Set([...lacking.map(([table]) => table), ...excess.map(({ table }) => table)])];
}

function rightsOn(table: string, grants: Grants): string[] {
  return givenOn(table, grants).flatMap(([role, given]) =>
    partsOf(given).flatMap((part) => {
      const [, verb = part, columns] = /^(\w+)\s*\((.+)\)$/.exec(part) ?? [];
      const each = columns?.split(',').map((column) => ` (${column.trim()})`) ?? [''];
      return each.map((column) => `${role}: ${verb}${column} on ${table}`);
    }),
  );
}

function givenOn(table: string, grants: Grants): (readonly [role: string, given: string])[] {
  const { portal, worker } = grants[table] ?? {};
  return [
    ...(portal === undefined ? [] : [[PORTAL, portal] as const]),
    ...(worker === undefined ? [] : [[WORKER, worker] as const]),
  ];
}

/** `select, update (a, b)` in its parts: commas within brackets are between columns. */
function partsOf(given: string): string[] {
  return given.split(/,(?![^(]*\))/).map((part) => part.trim());
}

function textOf(tables: readonly string[], grants: Grants): string {
  return [
    'begin',
    ...tables.flatMap((table) => [
      `revoke all on public.${table} from ${PORTAL}, ${WORKER}`,
      ...givenOn(table, grants).map(([role, given]) => `grant ${given} on public.${table} to ${role}`),
    ]),
    'commit',
  ].join(';\n');
}
