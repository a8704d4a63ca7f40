import type { Database } from '../../platform/database/index.js';
import type { Quarantine, Store } from '../../platform/files/index.js';
import { holdBytesAlone, keptAmong } from '../data/papers.store.js';

/** Where bytes are, and the rows that name them. */
export interface Places {
  readonly database: Database;
  readonly store: Store;
  readonly quarantine: Quarantine;
}

/**
 * Puts refused bytes out of reach of whatever serves, unless a paper that was not refused has them too. Copied first:
 * they are somewhere at every moment.
 */
export async function putAside({ database, store, quarantine }: Places, sha256: string): Promise<boolean> {
  if ((await database.read((tx) => keptAmong(tx, [sha256]))).size > 0 || !(await store.has(sha256))) return false;
  await copy(store, quarantine, sha256);
  return database.transact(async (tx) => {
    if (!(await holdBytesAlone(tx, sha256))) return false;
    if ((await keptAmong(tx, [sha256])).size > 0) return false;
    await store.remove(sha256);
    return true;
  });
}

/** Brings them back, for another look. False when they are gone. */
export async function bringBack({ store, quarantine }: Omit<Places, 'database'>, sha256: string): Promise<boolean> {
  if (await store.has(sha256)) return true;
  if (!(await quarantine.has(sha256))) return false;
  await copy(quarantine, store, sha256);
  return true;
}

async function copy(from: Store, to: Store, sha256: string): Promise<void> {
  const kept = await to.put(await from.open(sha256), Infinity);
  if (kept.sha256 !== sha256) throw new Error(`The bytes of ${sha256} are no longer those that were put away.`);
}

/** Forgets what was put aside before then, and never brought back. Gives how many. */
export async function sweepQuarantine(quarantine: Quarantine, before: Date): Promise<number> {
  let removed = 0;
  for await (const { sha256, at } of quarantine.list()) {
    if (at >= before) continue;
    await quarantine.remove(sha256);
    removed += 1;
  }
  return removed;
}
