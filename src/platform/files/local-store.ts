import { createHash, randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { access, mkdir, open, readdir, rename, rm, stat, utimes } from 'node:fs/promises';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { Store, TooManyBytes, type Kept } from './store.js';

const HASH = /^[0-9a-f]{64}$/;

/** A local folder: `ab/cd/abcd…`, and `arriving/` for what has not wholly come. */
export class LocalStore extends Store {
  constructor(private readonly folder: string) {
    super();
  }

  async put(bytes: Readable, atMost: number): Promise<Kept> {
    const arriving = path.join(this.folder, 'arriving');
    await mkdir(arriving, { recursive: true });
    const temporary = path.join(arriving, randomUUID());
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
    return { path: path.resolve(this.placeOf(sha256)), done: async () => undefined };
  }

  async remove(sha256: string): Promise<void> {
    await rm(this.placeOf(sha256), { force: true });
  }

  async *list(): AsyncIterable<{ sha256: string; at: Date }> {
    const entries = await readdir(this.folder, { recursive: true }).catch(() => []);
    for (const entry of entries) {
      const sha256 = path.basename(entry);
      if (HASH.test(sha256)) yield { sha256, at: (await stat(path.join(this.folder, entry))).mtime };
    }
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

  /** The name appears only once the bytes are on the disk, and the folder's own entry is on the disk too. */
  private async shelve(temporary: string, sha256: string): Promise<void> {
    const place = this.placeOf(sha256);
    if (await this.has(sha256)) {
      // Kept anew: the sweep counts its day from now.
      const now = new Date();
      await utimes(place, now, now);
      return;
    }
    await mkdir(path.dirname(place), { recursive: true });
    await rename(temporary, place);
    const folder = await open(path.dirname(place), 'r');
    await folder.sync().finally(() => folder.close());
  }

  private placeOf(sha256: string): string {
    if (!HASH.test(sha256)) throw new RangeError('Not a SHA-256.');
    return path.join(this.folder, sha256.slice(0, 2), sha256.slice(2, 4), sha256);
  }
}
