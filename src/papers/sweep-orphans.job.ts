import type { Database } from '../platform/database/index.js';
import type { Store } from '../platform/files/index.js';
import { holdBytesAlone, namedAmong } from './papers.store.js';

const A_DAY = 86_400_000;
const AT_ONCE = 500;

/** Removes the bytes that no row has named for a day (uploads refused, acts given up) and what never finished coming. Gives how many. */
export async function sweepOrphans(database: Database, store: Store, now: Date): Promise<number> {
  const before = new Date(now.getTime() - A_DAY);
  let removed = await store.forgetUnfinished(before);
  let old: string[] = [];
  for await (const { sha256, at } of store.list()) {
    if (at < before) old.push(sha256);
    if (old.length < AT_ONCE) continue;
    removed += await removeUnnamed(database, store, old);
    old = [];
  }
  return removed + (await removeUnnamed(database, store, old));
}

async function removeUnnamed(database: Database, store: Store, hashes: readonly string[]): Promise<number> {
  const named = await database.read((tx) => namedAmong(tx, hashes));
  let removed = 0;
  for (const sha256 of hashes) if (!named.has(sha256) && (await removeIfUnnamed(database, store, sha256))) removed += 1;
  return removed;
}

/** Asked once more where nobody can name them meanwhile: the row that comes a moment later finds no bytes, and is not written. */
async function removeIfUnnamed(database: Database, store: Store, sha256: string): Promise<boolean> {
  return database.transact(async (tx) => {
    await holdBytesAlone(tx, sha256);
    if ((await namedAmong(tx, [sha256])).size > 0) return false;
    await store.remove(sha256);
    return true;
  });
}
