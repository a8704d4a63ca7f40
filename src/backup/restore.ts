import path from 'node:path';
import type pg from 'pg';
import { noteRestoration } from '../letters/index.js';
import { ANYBODY_IS_KNOWN } from '../people/index.js';
import { CommandRefused } from '../platform/command/index.js';
import type { Stores } from '../platform/files/index.js';
import { copyIn, hashRows } from './copies.js';
import { bringBytes, filesBeside } from './kept-files.js';
import { placeOfTable, type Manifest } from './manifest.js';
import { asOwnerAt, asWhoeverSignsIn } from './owner-connection.js';
import { quoted, SCHEMAS, stepsOf, tablesOf } from './tables.js';
import { verifyBackup } from './verify-backup.js';

/** What a backup is put into. */
export interface ToFill {
  /** Of an administrator of PostgreSQL, or of the owner: of an empty database. */
  readonly url: string;
  readonly stores: Stores;
  readonly folder: string;
  /** Brings the schema of an empty database to the last of these steps, and no further; to the newest without them. */
  readonly prepare: (steps?: readonly string[]) => Promise<void>;
  /** The steps that this program knows, in their order. */
  readonly known: readonly string[];
}

const EMPTY_FIRST = 'Give the address of a database that was just created, and never used.';

/**
 * Puts a backup into an empty database and its store: the schema as it was then, every row as it was, byte for byte,
 * in one transaction that is verified before it is committed; then the steps that came since. Throws `CommandRefused`,
 * with nothing written over, when the backup is damaged or newer than the program, or the database is not empty.
 */
export async function restore({ url, stores, folder, prepare, known }: ToFill): Promise<Manifest> {
  const { manifest, faults } = await verifyBackup(folder);
  if (faults.length > 0)
    throw new CommandRefused(`The backup in ${folder} cannot be restored whole:\n${faults.join('\n')}`);
  const unknown = manifest.steps.filter((step) => !known.includes(step));
  if (unknown.length > 0)
    throw new CommandRefused(
      `The backup in ${folder} is of a newer version of Aval than this one, which does not know: ${unknown.join(', ')}. Restore it with that version.`,
    );
  await refuseUsed(url, manifest);
  const beside = filesBeside(path.dirname(path.resolve(folder)));
  for (const sha256 of manifest.files) await bringBytes(beside.files, stores.files, sha256);
  for (const sha256 of manifest.putAside) await bringBytes(beside.putAside, stores.quarantine, sha256);
  await prepare(manifest.steps);
  const isNoted = await asOwnerAt(url, async (client) => {
    await client.query('begin');
    await fill(client, folder, manifest);
    const isNoted = await noteRestoration(client, manifest.takenAt);
    await client.query('commit');
    return isNoted;
  });
  await prepare();
  if (!isNoted) await asOwnerAt(url, (client) => noteRestoration(client, manifest.takenAt));
  return manifest;
}

/** One where somebody was is never written over; one where a restoration was interrupted is as it was prepared. */
async function refuseUsed(url: string, { steps }: Manifest): Promise<void> {
  const why = await asWhoeverSignsIn(url, async (client) => {
    const done = await stepsOf(client);
    if (done.length === 0) return undefined;
    if (done.join() !== steps.join()) return 'it was prepared for another version than that of the backup';
    const { rows } = await client.query<{ known: boolean }>(ANYBODY_IS_KNOWN);
    return rows[0]?.known === true ? 'it holds people' : undefined;
  });
  if (why !== undefined)
    throw new CommandRefused(`The database is not empty: ${why}. Nothing was changed. ${EMPTY_FIRST}`);
}

async function fill(client: pg.Client, folder: string, manifest: Manifest): Promise<void> {
  const tables = await tablesOf(client);
  const there = new Map(tables.map(({ name, columns }) => [name, columns]));
  for (const { name, columns } of manifest.tables)
    if (!columns.every((column) => there.get(name)?.includes(column) === true))
      throw new CommandRefused(`The schema has no place for ${name} as the backup has it.`);
  const putBack = await letIn(client);
  await client.query(`truncate ${tables.map(({ name }) => quoted(name)).join(', ')}`);
  for (const table of manifest.tables) await copyIn(client, table, placeOfTable(folder, table.name));
  for (const { name, last } of manifest.sequences)
    if (last !== null) await client.query('select setval($1::regclass, $2)', [name, last]);
  for (const table of manifest.tables) {
    const { sha256 } = await hashRows(client, table);
    if (sha256 !== table.sha256)
      throw new CommandRefused(`${table.name} did not come back as it was: nothing was kept.`);
  }
  await putBack();
}

/**
 * What would number, date, seal or refuse each row as though it were new is off for this transaction alone, and rows may
 * come before those that they name. Gives what puts it all back: each reference is then looked at again.
 */
async function letIn(client: pg.Client): Promise<() => Promise<void>> {
  const { rows: keys } = await client.query<{ drop: string; add: string }>(
    `select format('alter table %s drop constraint %I', c.conrelid::regclass, c.conname) as drop,
            format('alter table %s add constraint %I %s', c.conrelid::regclass, c.conname, pg_get_constraintdef(c.oid)) as add
       from pg_constraint c join pg_class t on t.oid = c.conrelid join pg_namespace n on n.oid = t.relnamespace
      where c.contype = 'f' and n.nspname = any ($1) order by c.conname`,
    [SCHEMAS],
  );
  const { rows: triggers } = await client.query<{ disable: string; enable: string }>(
    `select format('alter table %s disable trigger %I', g.tgrelid::regclass, g.tgname) as disable,
            format('alter table %s enable %s trigger %I', g.tgrelid::regclass,
                   case g.tgenabled when 'A' then 'always' when 'R' then 'replica' else '' end, g.tgname) as enable
       from pg_trigger g join pg_class t on t.oid = g.tgrelid join pg_namespace n on n.oid = t.relnamespace
      where not g.tgisinternal and g.tgenabled <> 'D' and n.nspname = any ($1)`,
    [SCHEMAS],
  );
  for (const { drop } of keys) await client.query(drop);
  for (const { disable } of triggers) await client.query(disable);
  return async () => {
    for (const { enable } of triggers) await client.query(enable);
    for (const { add } of keys) await client.query(add);
  };
}
