import type { Database } from '../../platform/database/index.js';
import type { Store } from '../../platform/files/index.js';
import { holdBytesAlone, keptAmong, namedAmong } from '../data/papers.store.js';
import { putAside, type Places } from './put-aside.js';

const A_DAY = 86_400_000;
const AT_ONCE = 500;

/**
 * Removes the bytes that no row has named for a day (uploads refused, acts given up) and what never finished coming;
 * what only refused papers name is put aside. Gives how many.
 */
export async function sweepOrphans(places: Places, now: Date): Promise<number> {
  const { store } = places;
  const before = new Date(now.getTime() - A_DAY);
  let removed = await store.forgetUnfinished(before);
  let old: string[] = [];
  for await (const { sha256, at } of store.list()) {
    if (at < before) old.push(sha256);
    if (old.length < AT_ONCE) continue;
    removed += await removeUnkept(places, old);
    old = [];
  }
  return removed + (await removeUnkept(places, old));
}

async function removeUnkept(places: Places, hashes: readonly string[]): Promise<number> {
  const { database, store } = places;
  const [named, kept] = await database.read(async (tx) => [await namedAmong(tx, hashes), await keptAmong(tx, hashes)]);
  let removed = 0;
  for (const sha256 of hashes) {
    if (kept.has(sha256)) continue;
    const isRemoved = await (named.has(sha256) ? putAside(places, sha256) : removeIfUnnamed(database, store, sha256));
    if (isRemoved) removed += 1;
  }
  return removed;
}

/**
 * Asked once more where nobody can name them meanwhile: the row that comes a moment later finds no bytes, and is not
 * written.
 */
async function removeIfUnnamed(database: Database, store: Store, sha256: string): Promise<boolean> {
  return database.transact(async (tx) => {
    if (!(await holdBytesAlone(tx, sha256))) return false;
    if ((await namedAmong(tx, [sha256])).size > 0) return false;
    await store.remove(sha256);
    return true;
  });
}
