import { createHash } from 'node:crypto';
import pg from 'pg';
import type { Published } from './published.js';
import { PORTAL, WORKER } from './roles.js';

/** A statement that reads a view ends within ten seconds; a start does not wait for it longer. */
const LOCK_TIMEOUT = '10s';

/**
 * Makes the views and functions of the rooms what they say, in one transaction and in this order: a room may read those
 * before it. Does nothing when they are so already. Whoever reads them meanwhile waits for the commit. Gives the
 * schemas that were made.
 */
export async function publish(url: string, rooms: readonly Published[]): Promise<string[]> {
  const client = new pg.Client({
    connectionString: url,
    application_name: 'aval-published',
    connectionTimeoutMillis: 10_000,
  });
  await client.connect();
  try {
    if (await isPublished(client, rooms)) return [];
    await client.query(textOf(rooms));
    return rooms.map(({ schema }) => schema);
  } finally {
    await client.end();
  }
}

/** All of it in one text: PostgreSQL runs it as one transaction. */
function textOf(rooms: readonly Published[]): string {
  return [
    'begin',
    `set local lock_timeout = '${LOCK_TIMEOUT}'`,
    // A view of a room may read those of the rooms before it: the last goes first.
    ...[...rooms].reverse().map(({ schema }) => `drop schema if exists ${schema} cascade`),
    ...rooms.flatMap((room) => [
      `create schema ${room.schema}`,
      ...Object.entries(room.views).map(([name, text]) => `create view ${room.schema}.${name} as ${text}`),
      ...Object.entries(room.functions ?? {}).map(
        ([declaration, text]) =>
          `create function ${room.schema}.${declaration} language sql stable begin atomic ${text}; end`,
      ),
      ...readBy(room),
      `comment on schema ${room.schema} is '${hashOf(room)}'`,
    ]),
    'commit',
  ].join(';\n');
}

/** What is published is read with the rights of its owner: whoever may read it needs none on the tables. */
function readBy({ schema, views }: Published): string[] {
  return [
    `grant usage on schema ${schema} to ${PORTAL}, ${WORKER}`,
    ...Object.keys(views).map((name) => `grant select on ${schema}.${name} to ${PORTAL}, ${WORKER}`),
  ];
}

/**
 * Whether each schema was made from these very texts, whether those who read it may (a restore may have lost it), and a
 * step of the schema that had to drop a view has not gone by since.
 */
export async function isPublished(client: pg.Client, rooms: readonly Published[]): Promise<boolean> {
  const { rows } = await client.query<{ schema: string; hash: string | null; made: number; read: boolean }>(
    `select n.nspname as schema, obj_description(n.oid, 'pg_namespace') as hash,
            ((select count(*) from pg_class c where c.relnamespace = n.oid and c.relkind = 'v')
             + (select count(*) from pg_proc f where f.pronamespace = n.oid))::int as made,
            (select bool_and(has_schema_privilege(role.oid, n.oid, 'usage') and not exists (
                      select 1 from pg_class c where c.relnamespace = n.oid and c.relkind = 'v'
                         and not has_table_privilege(role.oid, c.oid, 'select')))
               from pg_roles role where role.rolname in ('${PORTAL}', '${WORKER}')) as read
       from pg_namespace n where n.nspname = any ($1)`,
    [rooms.map(({ schema }) => schema)],
  );
  const standing = new Map(rows.map((row) => [row.schema, row]));
  return rooms.every((room) => {
    const found = standing.get(room.schema);
    return (
      found?.hash === hashOf(room) &&
      found.read &&
      found.made === Object.keys(room.views).length + Object.keys(room.functions ?? {}).length
    );
  });
}

function hashOf(room: Published): string {
  const { schema, views, functions = {} } = room;
  return createHash('sha256')
    .update(JSON.stringify([schema, views, functions, readBy(room)]))
    .digest('hex');
}
