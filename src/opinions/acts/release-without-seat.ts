import { writeToEach } from '../../letters/index.js';
import { peopleSeated, personById, type Ending } from '../../people/index.js';
import type { Tx } from '../../platform/database/index.js';
import { makeMove } from '../../platform/lifecycle/index.js';
import { isRefusal } from '../../platform/refusal/index.js';
import { endStandings, holdReportAlone, REPORT, reportForThePortal } from '../../reports/index.js';
import { destroyDraftsWithoutStanding } from '../data/drafts.store.js';
import { examinedWithoutSeat, type Unseated } from '../data/unseated.store.js';
import { words } from '../words/letter-words.js';

/**
 * Whoever no longer sits as a professor of its centre and specialty examines a file no longer: those that wait for their
 * opinion wait for another professor, and the coordinators of each centre have the list. What they had begun to write is
 * theirs alone, and is destroyed.
 */
export async function releaseWithoutSeat(tx: Tx, { personId }: Ending): Promise<void> {
  const files = await examinedWithoutSeat(tx, personId);
  for (const { id } of files) await release(tx, id, personId);
  await destroyDraftsWithoutStanding(tx, personId);
  const { name } = await personById(tx, personId);
  for (const centreId of new Set(files.map((file) => file.centreId)))
    await writeToCoordinators(tx, centreId, {
      name,
      personId,
      files: files.filter((file) => file.centreId === centreId),
    });
}

async function release(tx: Tx, reportId: string, personId: string): Promise<void> {
  await holdReportAlone(tx, reportId);
  const report = await reportForThePortal(tx, reportId);
  const move = report?.state === 'ASSIGNED' ? 'decline' : report?.state === 'UNDER_REVIEW' ? 'release' : undefined;
  if (report && move) {
    const moved = await makeMove(tx, REPORT, report, move, { by: { portal: 'system' }, reason: undefined });
    if (isRefusal(moved)) throw new Error(`Report ${report.number} cannot lose its professor: ${moved.code}`);
  }
  await endStandings(tx, { reportId, heldAs: 'professor', holderId: personId, why: 'no seat any more' });
}

async function writeToCoordinators(
  tx: Tx,
  centreId: string,
  { name, personId, files }: { readonly name: string; readonly personId: string; readonly files: readonly Unseated[] },
): Promise<void> {
  const [first] = files;
  if (!first) return;
  await writeToEach(tx, await peopleSeated(tx, centreId, ['coordinator']), {
    about: { thing: 'report', thingId: first.id },
    kind: 'report.unseated',
    cause: `unseated:${personId}:${centreId}:${tx.now.toISOString()}`,
    text: (locale) =>
      words(locale).toReassign(
        name,
        files.map(({ number, state }) => [number, REPORT.words[locale].states[state]]),
      ),
  });
}
