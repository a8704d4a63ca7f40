import type { Ending } from '../../people/index.js';
import type { Tx } from '../../platform/database/index.js';
import { endStandings } from '../../reports/index.js';
import { examinedWithoutSeat } from '../data/appeals.store.js';

/** Whoever no longer answers appeals reads the files of those they had taken up no longer: another takes them over. */
export async function releaseExaminer(tx: Tx, { personId }: Ending): Promise<void> {
  for (const reportId of await examinedWithoutSeat(tx, personId))
    await endStandings(tx, { reportId, heldAs: 'examiner', holderId: personId, why: 'no seat any more' });
}
