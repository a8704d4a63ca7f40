import { addDays, localDate, type LocalDate } from '../../platform/clock/index.js';
import type { Tx } from '../../platform/database/index.js';
import { settings } from './settings.store.js';

/** Today in a centre: its days are those of its own clock. */
export async function todayIn(tx: Tx, centreId: string): Promise<LocalDate> {
  const centre = await tx.row<{ timeZone: string }>(
    'select time_zone as "timeZone" from institution.centre where id = $1',
    [centreId],
  );
  if (!centre) throw new Error(`There is no centre ${centreId}.`);
  return localDate(tx.now, centre.timeZone);
}

/** The day for which an answer is expected, in a centre, when something is asked today. */
export async function answerDueIn(tx: Tx, centreId: string): Promise<LocalDate> {
  return addDays(await todayIn(tx, centreId), (await settings(tx)).answerWithin);
}
