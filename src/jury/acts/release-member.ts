import { writeToEach } from '../../letters/index.js';
import { orAdministrators, personById, secretariesOf, type Ending } from '../../people/index.js';
import type { Tx } from '../../platform/database/index.js';
import { writeDay } from '../../platform/web/index.js';
import { endStandings, giveStanding, stoodOn } from '../../reports/index.js';
import { readByClosed, readBySitting, sessionsOfClosed, type NamedTo } from '../data/closed-members.store.js';
import { destroyPositionsOf } from '../data/positions.store.js';
import { words } from '../words/words.js';

/**
 * Whoever has no account any more reads no file of a jury: their notes are destroyed. The order that names them stays;
 * the secretary of each jury has the list of the sessions where they are to be replaced, or sat without.
 */
export async function releaseMember(tx: Tx, { personId }: Ending): Promise<void> {
  for (const judged of await readByClosed(tx, personId))
    await endStandings(tx, { ...stoodOn(judged), heldAs: 'juror', holderId: personId, why: 'account closed' });
  const sessions = await sessionsOfClosed(tx, personId);
  for (const { id } of sessions) await destroyPositionsOf(tx, id, personId);
  const { name } = await personById(tx, personId);
  for (const juryId of new Set(sessions.map((one) => one.juryId)))
    await writeToSecretaries(
      tx,
      juryId,
      { name, personId },
      sessions.filter((one) => one.juryId === juryId),
    );
}

async function writeToSecretaries(
  tx: Tx,
  juryId: string,
  { name, personId }: { readonly name: string; readonly personId: string },
  sessions: readonly NamedTo[],
): Promise<void> {
  const [first] = sessions;
  if (!first) return;
  await writeToEach(tx, await orAdministrators(tx, await secretariesOf(tx, juryId)), {
    about: { thing: 'jury-session', thingId: first.id },
    kind: 'jury-session.closed-member',
    cause: `closed:${personId}:${juryId}:${tx.now.toISOString()}`,
    text: (locale) =>
      words(locale).letters.toReplace(
        name,
        sessions.map(({ number, heldOn, isReplaceable }) => ({
          number,
          day: writeDay(heldOn, locale),
          isReplaceable,
        })),
      ),
  });
}

/** With the account open again, whoever still sits reads again the files of the sessions under way. */
export async function readAgain(tx: Tx, personId: string): Promise<void> {
  for (const { itemId, ...judged } of await readBySitting(tx, personId))
    await giveStanding(tx, { ...stoodOn(judged), holderId: personId, heldAs: 'juror', why: itemId });
}
