import { writeToEach } from '../../letters/index.js';
import { peopleSeated, personById, type Ending } from '../../people/index.js';
import type { Tx } from '../../platform/database/index.js';
import { leaveCommissions, type Left } from '../data/departures.store.js';
import { words } from '../words/words.js';

/**
 * Whoever has no account any more sits in no commission that has still to answer, and reads what it examines no longer.
 * The registry of its centre has the list: those who remain answer, or another commission is convened.
 */
export async function releaseMember(tx: Tx, { personId }: Ending): Promise<void> {
  const left = await leaveCommissions(tx, personId);
  const { name } = await personById(tx, personId);
  for (const centreId of new Set(left.map((one) => one.centreId)))
    await writeToRegistry(
      tx,
      centreId,
      { name, personId },
      left.filter((one) => one.centreId === centreId),
    );
}

async function writeToRegistry(
  tx: Tx,
  centreId: string,
  { name, personId }: { readonly name: string; readonly personId: string },
  left: readonly Left[],
): Promise<void> {
  const [first] = left;
  if (!first) return;
  await writeToEach(tx, await peopleSeated(tx, centreId, ['registry']), {
    about: { thing: 'examination', thingId: first.id },
    kind: 'examination.member-left',
    cause: `closed:${personId}:${centreId}:${tx.now.toISOString()}`,
    text: (locale) => words(locale).letters.memberLeft(name, left),
  });
}
