import type { Database } from '../platform/database/index.js';
import type { Store } from '../platform/files/index.js';

const A_DAY = 86_400_000;

/** Removes the bytes that no row has named for a day: uploads refused, or whose act was given up. Gives how many. */
export async function sweepOrphans(database: Database, store: Store, now: Date): Promise<number> {
  let removed = 0;
  for await (const { sha256, at } of store.list()) {
    if (now.getTime() - at.getTime() < A_DAY) continue;
    const named = await database.read((tx) => tx.row('select 1 from papers where sha256 = $1', [sha256]));
    if (named) continue;
    await store.remove(sha256);
    removed += 1;
  }
  return removed;
}
