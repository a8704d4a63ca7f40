import { writeToEach } from '../../letters/index.js';
import { INSTITUTION_TIME_ZONE, localDate, type LocalDate } from '../../platform/clock/index.js';
import type { Tx } from '../../platform/database/index.js';
import { writeDay } from '../../platform/web/index.js';
import { withdrawalsUntil, type WithdrawalSeen } from '../data/withdrawals.store.js';
import { lastDayRemindedOn } from '../rules/index.js';
import { words } from '../words/words.js';
import { giveUp } from './abandon-withdrawal.js';
import { openersOf, secretariesOfJury } from './people-of-withdrawal.js';

/**
 * Gives up each withdrawal whose last day is past: nobody may take the decision back any more (L242-1). Whoever must act
 * before a day that is near is reminded of it, once.
 */
export async function watchLastDays(tx: Tx): Promise<void> {
  const today = localDate(tx.now, INSTITUTION_TIME_ZONE);
  for (const withdrawal of await withdrawalsUntil(tx, lastDayRemindedOn(today))) {
    const { lastDay } = withdrawal;
    if (lastDay === null) continue;
    if (today > lastDay) await giveUp(tx, withdrawal, { portal: 'clock' }, '');
    else await remind(tx, withdrawal, lastDay);
  }
}

async function remind(tx: Tx, withdrawal: WithdrawalSeen, lastDay: LocalDate): Promise<void> {
  const { id, reportNumber, state } = withdrawal;
  const people = [...(await openersOf(tx, withdrawal)), ...(await secretariesOfJury(tx, withdrawal))];
  await writeToEach(tx, people, {
    about: { thing: 'withdrawal', thingId: id },
    kind: 'withdrawal.last-day',
    cause: `withdrawal-last-day:${id}`,
    text: (locale) =>
      words(locale).letters.lastDayNear({
        file: reportNumber,
        day: writeDay(lastDay, locale),
        state,
      }),
  });
}
