import type { Tx } from '../platform/database/index.js';
import { closeSessionsOf } from './sessions.store.js';

/** Disables an account: its sessions end at once, what it did stays. */
export async function disableAccount(tx: Tx, personId: string): Promise<void> {
  await tx.rows('update people set disabled_at = $1 where id = $2 and disabled_at is null', [tx.now, personId]);
  await closeSessionsOf(tx, personId);
}

/** Enables it again. */
export async function enableAccount(tx: Tx, personId: string): Promise<void> {
  await tx.rows('update people set disabled_at = null where id = $1', [personId]);
}
