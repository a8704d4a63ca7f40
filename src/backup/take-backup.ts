import { mkdir, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type pg from 'pg';
import { BACKUP_UNDER_WAY, HASHES_NAMED } from '../papers/index.js';
import { CommandRefused } from '../platform/command/index.js';
import type { Stores } from '../platform/files/index.js';
import { copyOut, syncFile } from './copies.js';
import { bringBytes, filesBeside, type KeptFiles } from './kept-files.js';
import { FORM, MANIFEST, placeOfTable, type Manifest, type TableKept } from './manifest.js';
import { asOwnerAt } from './owner-connection.js';
import { sequencesOf, stepsOf, tablesOf } from './tables.js';

/** What is kept of, and where. */
export interface ToKeep {
  /** Of the owner of the schema, or of an administrator of PostgreSQL. */
  readonly url: string;
  readonly stores: Stores;
  /** The folder where backups are: each has a folder of its own there, and they share the files. */
  readonly place: string;
}

/** What was kept. */
export interface Taken {
  readonly folder: string;
  readonly manifest: Manifest;
}

/**
 * Keeps the rows of one instant, then the bytes that they name, while the portal runs. What was begun is called
 * `….unfinished` until it is whole, on the disk. Throws `CommandRefused` where the database was never prepared.
 */
export async function takeBackup({ url, stores, place }: ToKeep): Promise<Taken> {
  return asOwnerAt(url, async (client) => {
    // Held from before the snapshot to the end: nothing that a row of it names is swept away meanwhile.
    await client.query(`select pg_advisory_lock_shared(hashtext('${BACKUP_UNDER_WAY}'))`);
    await client.query('begin isolation level repeatable read read only');
    const takenAt = await startOf(client);
    const steps = await stepsOf(client);
    if (steps.length === 0) throw new CommandRefused('There is nothing to keep: the database was never prepared.');
    const folder = path.join(place, takenAt.replace(/\D/g, '').slice(0, 17));
    const unfinished = `${folder}.unfinished`;
    await mkdir(path.join(unfinished, 'tables'), { recursive: true, mode: 0o700 });
    const tables: TableKept[] = [];
    for (const table of await tablesOf(client))
      tables.push({ ...table, ...(await copyOut(client, table, placeOfTable(unfinished, table.name))) });
    const hashes = await client.query<{ sha256: string }>(HASHES_NAMED);
    // Sequences know no snapshot: read after the rows, they are never behind them.
    const sequences = await sequencesOf(client);
    await client.query('commit');

    const files = await keepFiles(
      stores,
      filesBeside(place),
      hashes.rows.map(({ sha256 }) => sha256),
    );
    const manifest: Manifest = { form: FORM, takenAt, steps, tables, sequences, ...files };
    await writeFile(path.join(unfinished, MANIFEST), `${JSON.stringify(manifest, undefined, 1)}\n`, { mode: 0o600 });
    await syncFile(path.join(unfinished, MANIFEST));
    await syncFile(path.join(unfinished, 'tables'));
    await rename(unfinished, folder);
    await syncFile(place);
    return { folder, manifest };
  });
}

async function startOf(client: pg.Client): Promise<string> {
  const { rows } = await client.query<{ at: Date }>('select now() as at');
  if (!rows[0]) throw new Error('The database does not say what time it is.');
  return rows[0].at.toISOString();
}

async function keepFiles(
  stores: Stores,
  kept: KeptFiles,
  named: readonly string[],
): Promise<Pick<Manifest, 'files' | 'putAside' | 'missing'>> {
  const putAside: string[] = [];
  for await (const { sha256 } of stores.quarantine.list())
    if (await bringBytes(stores.quarantine, kept.putAside, sha256)) putAside.push(sha256);
  const isPutAside = new Set(putAside);
  const [files, missing]: [string[], string[]] = [[], []];
  for (const sha256 of named) {
    if (await bringBytes(stores.files, kept.files, sha256)) files.push(sha256);
    else if (!isPutAside.has(sha256)) missing.push(sha256);
  }
  return { files, putAside: putAside.sort(), missing };
}
