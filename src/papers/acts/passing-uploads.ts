import { randomUUID } from 'node:crypto';
import { readdir, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Readable } from 'node:stream';
import type { Request, Response } from 'express';
import { LocalStore, type Kept, type Store } from '../../platform/files/index.js';

const stores = new WeakMap<Request, Store>();

/**
 * A store for one request alone, gone with its answer: what is only looked at is kept nowhere, and shares no bytes with
 * what is.
 */
export function passingStore(dataDir: string, request: Request, response: Response): Store {
  const store = new PassingStore(path.join(folderOf(dataDir), randomUUID()));
  stores.set(request, store);
  response.once('close', () => void store.forget().catch(() => undefined));
  return store;
}

/** An answer may leave while a file still comes: its folder goes once nobody writes to it. */
class PassingStore extends LocalStore {
  private readonly coming = new Set<Promise<unknown>>();
  private over = false;

  constructor(private readonly place: string) {
    super(place);
  }

  override async put(bytes: Readable, atMost: number): Promise<Kept> {
    if (this.over) throw new Error('The answer has left: nobody waits for this file.');
    const putting = super.put(bytes, atMost);
    this.coming.add(putting);
    return putting.finally(() => this.coming.delete(putting));
  }

  async forget(): Promise<void> {
    this.over = true;
    await Promise.allSettled(this.coming);
    await rm(this.place, { recursive: true, force: true });
  }
}

/** Where the uploads of a passing request are, while it lasts. */
export function storeOf(request: Request): Store {
  const store = stores.get(request);
  if (!store) throw new Error('This route keeps its uploads: none of them is passing.');
  return store;
}

/** Removes what a machine that stopped had no time to remove. Gives how many requests it was of. */
export async function forgetPassing(dataDir: string, before: Date): Promise<number> {
  let forgotten = 0;
  for (const name of await readdir(folderOf(dataDir)).catch(() => [])) {
    const folder = path.join(folderOf(dataDir), name);
    const at = await stat(folder).then(
      ({ mtime }) => mtime,
      () => undefined,
    );
    if (!at || at >= before) continue;
    await rm(folder, { recursive: true, force: true });
    forgotten += 1;
  }
  return forgotten;
}

function folderOf(dataDir: string): string {
  return path.join(dataDir, 'passing');
}
