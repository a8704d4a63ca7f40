import { writeToEach } from '../../letters/index.js';
import { peopleSeated, personById, type Ending } from '../../people/index.js';
import type { Tx } from '../../platform/database/index.js';
import { endChargesOf } from '../data/officers.store.js';
import { REPORT } from '../report.js';
import { words } from '../words/words.js';

/**
 * Whoever no longer sits in the registry of a centre is in charge of no file there: the coordinators of each centre
 * have the list of those that wait for somebody else.
 */
export async function endCharges(tx: Tx, { personId }: Ending): Promise<void> {
  const left = (await endChargesOf(tx, personId)).filter(({ waits }) => waits);
  if (left.length === 0) return;
  const { name } = await personById(tx, personId);
  for (const centreId of new Set(left.map((file) => file.centreId))) {
    const files = left.filter((file) => file.centreId === centreId);
    await writeToEach(tx, await peopleSeated(tx, centreId, ['coordinator']), {
      about: { thing: 'report', thingId: files[0]?.id ?? '' },
      kind: 'report.withoutOfficer',
      cause: `without-officer:${personId}:${centreId}:${tx.now.toISOString()}`,
      text: (locale) =>
        words(locale).letters.withoutOfficer(
          name,
          files.map(({ number, state }) => [number, REPORT.words[locale].states[state]]),
        ),
    });
  }
}
