import { createHash, randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { access, mkdir, open, opendir, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { Store, TooManyBytes, type Kept } from './store.js';

const HASH = /^[0-9a-f]{64}$/;

/** A local folder: `ab/cd/abcd…`, and `arriving/` for what has not wholly come. */
export class LocalStore extends Store {
  private readonly folder: string;
  private readonly arriving: string;

  constructor(folder: string) {
    super();
    this.folder = path.resolve(folder);
    this.arriving = path.join(this.folder, 'arriving');
  }

  async put(bytes: Readable, atMost: number): Promise<Kept> {
    await mkdir(this.arriving, { recursive: true });
    const temporary = path.join(this.arriving, randomUUID());
    try {
      const kept = await this.write(bytes, temporary, atMost);
      await this.shelve(temporary, kept.sha256);
      return kept;
    } finally {
      await rm(temporary, { force: true });
    }
  }

  async open(sha256: string, range?: { readonly start: number; readonly end: number }): Promise<Readable> {
    const where = this.placeOf(sha256);
    await access(where);
    return createReadStream(where, range);
  }

  async has(sha256: string): Promise<boolean> {
    return access(this.placeOf(sha256)).then(() => true, () => false);
  }

  async lend(sha256: string): Promise<{ path: string; done: () => Promise<void> }> {
    return { path: this.placeOf(sha256), done: async () => undefined };
  }

  async remove(sha256: string): Promise<void> {
    await rm(this.placeOf(sha256), { force: true });
  }

  async *list(): AsyncIterable<{ sha256: string; at: Date }> {
    for await (const file of filesUnder(this.folder)) {
      const sha256 = path.basename(file);
      const at = HASH.test(sha256) ? await lastWritten(file) : undefined;
      if (at) yield { sha256, at };
    }
  }

  async forgetUnfinished(before: Date): Promise<number> {
    let forgotten = 0;
    for await (const file of filesUnder(this.arriving)) {
      const at = await lastWritten(file);
      if (!at || at >= before) continue;
      await rm(file, { force: true });
      forgotten += 1;
    }
    return forgotten;
  }

  private async write(bytes: Readable, temporary: string, atMost: number): Promise<Kept> {
    const hash = createHash('sha256');
    let size = 0;
    const handle = await open(temporary, 'wx', 0o600);
    try {
      for await (const chunk of bytes as AsyncIterable<Buffer>) {
        size += chunk.length;
        if (size > atMost) throw new TooManyBytes();
        hash.update(chunk);
        await handle.writeFile(chunk);
      }
      await handle.sync();
    } finally {
      await handle.close();
    }
    return { sha256: hash.digest('hex'), bytes: size };
  }

  /**
   * The name appears only once the bytes are on the disk, and the folders' own entries are on the disk too before anyone is told.
   * The same bytes again take the place of the first: its date then says when they were last put, and a file that had rotted is whole.
   */
  private async shelve(temporary: string, sha256: string): Promise<void> {
    const place = this.placeOf(sha256);
    await mkdir(path.dirname(place), { recursive: true });
    await rename(temporary, place);
    for (let folder = path.dirname(place); folder !== path.dirname(this.folder); folder = path.dirname(folder)) await syncFolder(folder);
  }

  private placeOf(sha256: string): string {
    if (!HASH.test(sha256)) throw new RangeError('Not a SHA-256.');
    return path.join(this.folder, sha256.slice(0, 2), sha256.slice(2, 4), sha256);
  }
}

/** Every file under a folder, one at a time, however many there are; what disappears meanwhile is left out. */
async function* filesUnder(folder: string): AsyncIterable<string> {
  const entries = await opendir(folder).catch(() => []);
  for await (const entry of entries) {
    const here = path.join(folder, entry.name);
    if (entry.isDirectory()) yield* filesUnder(here);
    else yield here;
  }
}

function lastWritten(file: string): Promise<Date | undefined> {
  return stat(file).then(({ mtime }) => mtime, () => undefined);
}

/** Windows knows no such thing, and does it by itself. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
