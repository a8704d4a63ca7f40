import type { Database, Tx } from '../../platform/database/index.js';
import { keepAssessment, type KeptWith } from '../data/kept-assessments.store.js';
import { rebuiltFrom, type FrozenThen } from '../rules/index.js';

/** Few enough that nobody waits for the transaction. */
const AT_ONCE = 100;

/** What has no assessment kept with it, and what was frozen then. */
export interface Missing {
  readonly kept: KeptWith;
  readonly frozen: FrozenThen;
}

/**
 * Gives what was done before assessments were kept the part of theirs that can be proved, a batch a transaction: begun
 * again after an interruption, it goes on where it was. `missing` gives at most so many; none, and it is done.
 */
export async function rebuildMissing(
  database: Database,
  missing: (tx: Tx, atMost: number) => Promise<readonly Missing[]>,
): Promise<void> {
  let done: number;
  do {
    done = await database.transact(async (tx) => {
      const found = await missing(tx, AT_ONCE);
      for (const { kept, frozen } of found) await keepAssessment(tx, kept, rebuiltFrom(frozen), { rebuilt: true });
      return found.length;
    });
  } while (done > 0);
}
