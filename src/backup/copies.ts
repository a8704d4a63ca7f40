import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { Transform, type TransformCallback, Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';
import type pg from 'pg';
import { from as copyFrom, to as copyTo } from 'pg-copy-streams';
import { copyOf, type Table } from './tables.js';

/** A disk or a database that gives nothing for so long is taken for lost. */
const SILENCE_MS = 120_000;

/** How many rows went by, and their hash. */
export interface Copied {
  readonly rows: number;
  readonly sha256: string;
}

/** Lets rows through, counts them and hashes them; throws when none came for too long. */
class Counted extends Transform {
  private readonly hash = createHash('sha256');
  private rows = 0;
  private readonly silence = setTimeout(
    () => this.destroy(new Error(`Nothing came for ${SILENCE_MS / 1_000} seconds.`)),
    SILENCE_MS,
  );

  override _transform(chunk: Buffer, _: BufferEncoding, done: TransformCallback): void {
    this.silence.refresh();
    this.hash.update(chunk);
    // A line feed inside of a value is written as “\n”: each one ends a row.
    for (let at = chunk.indexOf(10); at !== -1; at = chunk.indexOf(10, at + 1)) this.rows += 1;
    done(undefined, chunk);
  }

  override _destroy(error: Error | null, done: (error?: Error | null) => void): void {
    clearTimeout(this.silence);
    done(error);
  }

  /** Once all went by. */
  get copied(): Copied {
    return { rows: this.rows, sha256: this.hash.digest('hex') };
  }
}

/** Writes the rows of a table into a file, compressed; when it answers they are on the disk. */
export async function copyOut(client: pg.Client, table: Table, file: string): Promise<Copied> {
  const counted = new Counted();
  await pipeline(
    client.query(copyTo(`${copyOf(table)} to stdout`)),
    counted,
    createGzip({ level: 6 }),
    createWriteStream(file, { flags: 'wx', mode: 0o600 }),
  );
  await syncFile(file);
  return counted.copied;
}

/** The rows of a table as they would be written into a file. */
export async function hashRows(client: pg.Client, table: Table): Promise<Copied> {
  const counted = new Counted();
  await pipeline(client.query(copyTo(`${copyOf(table)} to stdout`)), counted, nowhere());
  return counted.copied;
}

/** Puts the rows of a file into a table. */
export async function copyIn(client: pg.Client, table: Table, file: string): Promise<Copied> {
  const counted = new Counted();
  await pipeline(
    createReadStream(file),
    createGunzip(),
    counted,
    client.query(copyFrom(`${copyOf(table)} from stdin`)),
  );
  return counted.copied;
}

/** The rows that a file holds. Throws when it is cut or damaged. */
export async function hashFile(file: string): Promise<Copied> {
  const counted = new Counted();
  await pipeline(createReadStream(file), createGunzip(), counted, nowhere());
  return counted.copied;
}

/** Waits until what was written is on the disk. */
export async function syncFile(file: string): Promise<void> {
  const handle = await open(file, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

function nowhere(): Writable {
  return new Writable({ write: (_chunk, _encoding, done) => done() });
}
