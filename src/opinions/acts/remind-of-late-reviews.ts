import { settings } from '../../diplomas/index.js';
import { seatedAs, writeToEach } from '../../letters/index.js';
import { literalsOf, type Tx } from '../../platform/database/index.js';
import { writeDays, type Locale } from '../../platform/web/index.js';
import { REPORT_STATES } from '../../reports/index.js';
import { expectationOf, reminderDue, type Reminder } from '../rules/index.js';
import { IN_HANDS_SINCE } from '../data/examined.store.js';
import { words } from '../words/letter-words.js';

const state = literalsOf(REPORT_STATES);

interface InHands {
  readonly reportId: string;
  readonly number: string;
  readonly centreId: string;
  readonly timeZone: string;
  readonly professorId: string;
  readonly professorName: string;
  readonly locale: Locale;
  readonly since: Date;
}

/** Recalls to mind the files that have been with a professor for long: once, twice, then to the coordinator. It only reminds (R32). */
export async function remindOfLateReviews(tx: Tx): Promise<void> {
  const set = await settings(tx);
  const days = { first: set.firstReminder, second: set.secondReminder, coordinator: set.coordinatorReminder };
  for (const file of await inHands(tx)) {
    const { age } = expectationOf(file.since, tx.now, { timeZone: file.timeZone, days: set.opinionWithin });
    const reminder = reminderDue(age, days);
    if (reminder) await remind(tx, file, reminder, age);
  }
}

async function inHands(tx: Tx): Promise<InHands[]> {
  return tx.rows<InHands>(
    `select r.id as "reportId", r.number, c.id as "centreId", c.time_zone as "timeZone", p.id as "professorId", p.name as "professorName", p.locale, ${IN_HANDS_SINCE} as since
       from reports.standing s join reports.report r on r.id = s.report_id join institution.centre c on c.id = r.centre_id join people.person p on p.id = s.holder_id
      where s.held_as = 'professor' and s.until is null and r.state in (${state('ASSIGNED', 'UNDER_REVIEW')})
      order by r.id`,
  );
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
