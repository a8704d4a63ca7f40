import type { Ending } from '../../people/index.js';
import type { Tx } from '../../platform/database/index.js';
import { endDelegationsWithoutSeat } from '../data/delegations.store.js';

/**
 * A delegation of signature goes with those it is between: it ends when whoever gave it is the general administrator no
 * longer, and when the account of either is closed.
 */
export async function endWithoutSeat(tx: Tx, { personId, by }: Ending): Promise<void> {
  await endDelegationsWithoutSeat(tx, personId, { by: by.personId, why: 'Fin de fonction' });
}
