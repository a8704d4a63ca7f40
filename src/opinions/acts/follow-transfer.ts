import type { Tx } from '../../platform/database/index.js';
import type { Transferred } from '../../reports/index.js';
import { destroyDraftsWithoutStanding } from '../data/drafts.store.js';

/** What whoever is released by a transfer had begun to write is theirs alone, and is destroyed. */
export async function endDraftsOfTransferred(tx: Tx, { releasedId }: Transferred): Promise<void> {
  if (releasedId !== undefined) await destroyDraftsWithoutStanding(tx, releasedId);
}
