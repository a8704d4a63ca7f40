import { settings } from '../../diplomas/index.js';
import { seatedAs, writeToEach } from '../../letters/index.js';
import type { Tx } from '../../platform/database/index.js';
import { writeDays } from '../../platform/web/index.js';
import { expectationOf, reminderDue, type Reminder } from '../rules/index.js';
import { inHands, type InHands } from '../data/late-reviews.store.js';
import { words } from '../words/letter-words.js';

/**
 * Recalls to mind the files that have been with a professor for long: once, twice, then to the coordinator. It only
 * reminds (R32).
 */
export async function remindOfLateReviews(tx: Tx): Promise<void> {
  const set = await settings(tx);
  const days = { first: set.firstReminder, second: set.secondReminder, coordinator: set.coordinatorReminder };
  for (const file of await inHands(tx)) {
    const { age } = expectationOf(file.since, tx.now, { timeZone: file.timeZone, days: set.opinionWithin });
    const reminder = reminderDue(age, days);
    if (reminder) await remind(tx, file, reminder, age);
  }
}

/** One letter a reminder and a stay in the same hands: a file that comes back later begins anew. */
async function remind(tx: Tx, file: InHands, reminder: Reminder, age: number): Promise<void> {
  const letter = {
    about: { thing: 'report', thingId: file.reportId },
    kind: `report.reminder.${reminder}`,
    cause: `reminder:${file.reportId}:${file.since.toISOString()}:${reminder}`,
  };
  if (reminder === 'coordinator')
    return writeToEach(tx, await seatedAs('coordinator')(tx, file), {
      ...letter,
      text: (locale) => words(locale).lateToCoordinator(file.number, file.professorName, writeDays(age, locale)),
    });
  return writeToEach(tx, [{ id: file.professorId, locale: file.locale }], {
    ...letter,
    text: (locale) => words(locale).reminder(file.number, writeDays(age, locale)),
  });
}
