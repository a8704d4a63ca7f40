import { addDays, localDate, type LocalDate } from '../../platform/clock/index.js';
import type { Tx } from '../../platform/database/index.js';
import { centreById } from './catalogue.store.js';
import { settings } from './settings.store.js';

/** Today in a centre: its days are those of its own clock. */
export async function todayIn(tx: Tx, centreId: string): Promise<LocalDate> {
  return localDate(tx.now, (await centreById(tx, centreId))?.timeZone ?? 'Europe/Paris');
}

/** The day for which an answer is expected, in a centre, when something is asked today. */
export async function answerDueIn(tx: Tx, centreId: string): Promise<LocalDate> {
  return addDays(await todayIn(tx, centreId), (await settings(tx)).answerWithin);
}
