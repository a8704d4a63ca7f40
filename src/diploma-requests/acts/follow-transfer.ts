import type { Tx } from '../../platform/database/index.js';
import type { Transferred } from '../../reports/index.js';
import { moveRequests } from '../data/transferred.store.js';

/** The requests that a file supports go to another centre with it, and the one that waits for a file of that diploma. */
export async function moveWithFile(tx: Tx, transferred: Transferred): Promise<void> {
  await moveRequests(tx, transferred);
}
