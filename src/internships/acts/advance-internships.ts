import { Logger } from '@nestjs/common';
import type { Database, Tx } from '../../platform/database/index.js';
import { makeMove, type Moved } from '../../platform/lifecycle/index.js';
import { isRefusal, type Refusal } from '../../platform/refusal/index.js';
import { abandonLateAmendment, abandonOpenAmendment } from './abandon-amendment.js';
import type { Internship, LapseFacts } from '../rules/index.js';
import { internshipForThePortal, internshipsWhoseDayHasCome } from '../data/internships.store.js';
import { voidOpenSheet } from './void-open-sheet.js';
import { INTERNSHIP } from '../internship.js';

/**
 * What the calendar does when a day comes, and nothing else (R32): what is not signed lapses, what is signed starts,
 * what is over is complete.
 */
const WHEN_ITS_DAY_COMES: Partial<Record<Internship['state'], 'lapse' | 'start' | 'complete'>> = {
  SIGNING: 'lapse',
  RETURNED: 'lapse',
  SIGNED: 'start',
  IN_PROGRESS: 'complete',
};

/**
 * Moves every internship whose day has come in its centre, each in its own transaction: one that cannot be moved is
 * said, and keeps no other from its day. Run again, it finds nothing more.
 */
export async function advanceInternships(database: Database): Promise<void> {
  for (;;) {
    const due = await database.read(internshipsWhoseDayHasCome);
    let moved = 0;
    for (const { today, firstDay, ...internship } of due)
      moved += await moveOne(database, internship, { today, firstDay });
    // Those that somebody else moved meanwhile, or that cannot move, are no progress.
    if (moved === 0) return;
  }
}

async function moveOne(database: Database, internship: Internship, day: LapseFacts): Promise<0 | 1> {
  try {
    return isRefusal(await database.transact((tx) => advance(tx, internship, day))) ? 0 : 1;
  } catch (error) {
    new Logger('Internships').error(
      `Internship ${internship.id} did not move on its day: ${error instanceof Error ? error.message : 'unknown'}`,
    );
    return 0;
  }
}

async function advance(tx: Tx, internship: Internship, day: LapseFacts): Promise<Moved | Refusal> {
  const move = WHEN_ITS_DAY_COMES[internship.state];
  if (!move) throw new Error(`No day comes for an internship in ${internship.state}.`);
  const stopped =
    move === 'start'
      ? await abandonLateAmendment(tx, internship)
      : ((await voidOpenSheet(tx, internship.id, '')) ?? (await abandonOpenAmendment(tx, internship.id, '')));
  if (isRefusal(stopped)) return stopped;
  // Its days as they are by now: an amendment may have been signed since they were looked at, and none is under way any
  // more.
  return makeMove(tx, INTERNSHIP, (await internshipForThePortal(tx, internship.id)) ?? internship, move, {
    by: { portal: 'clock' },
    facts: day,
  });
}
