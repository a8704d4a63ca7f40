import { randomUUID } from 'node:crypto';
import { access, mkdir, open, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { Readable } from 'node:stream';
import { filesUnder, forgetUnder, lastWritten } from './forget-under.js';
import { isHash, placeOf } from './hashes.js';
import { landBytes } from './land-bytes.js';
import { Store, type Kept } from './store.js';

/** Read this much at a time: by the 64 kB of Node, a fifth more of the processor goes into asking. */
const PIECE = 256 * 1024;

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
      const kept = await landBytes(bytes, temporary, atMost);
      await this.shelve(temporary, kept.sha256);
      return kept;
    } finally {
      await rm(temporary, { force: true });
    }
  }

  async open(sha256: string, range?: { readonly start: number; readonly end: number }): Promise<Readable> {
    const file = await open(this.placeOf(sha256), 'r');
    return file.createReadStream({ ...range, highWaterMark: PIECE });
  }

  async has(sha256: string): Promise<boolean> {
    return access(this.placeOf(sha256)).then(
      () => true,
      () => false,
    );
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
      const at = isHash(sha256) ? await lastWritten(file) : undefined;
      if (at) yield { sha256, at };
    }
  }

  forgetUnfinished(before: Date): Promise<number> {
    return forgetUnder(this.arriving, before);
  }

  async tryIt(): Promise<void> {
    await mkdir(this.arriving, { recursive: true });
    const trial = path.join(this.arriving, randomUUID());
    try {
      await landBytes(Readable.from([Buffer.from('trial')]), trial, 5);
    } finally {
      await rm(trial, { force: true });
    }
  }

  async proxied(sha256: string): Promise<string | undefined> {
    const place = placeOf(sha256);
    return (await this.has(sha256)) ? place : undefined;
  }

  /**
   * The name appears only once the bytes are on the disk, and the folders' own entries are on the disk too before
   * anyone is told.
   * The same bytes again take the place of the first: its date then says when they were last put, and a file that had
   * rotted is whole.
   */
  private async shelve(temporary: string, sha256: string): Promise<void> {
    const place = this.placeOf(sha256);
    await mkdir(path.dirname(place), { recursive: true });
    await rename(temporary, place);
    for (let folder = path.dirname(place); folder !== path.dirname(this.folder); folder = path.dirname(folder))
      await syncFolder(folder);
  }

  private placeOf(sha256: string): string {
    return path.join(this.folder, placeOf(sha256));
  }
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
