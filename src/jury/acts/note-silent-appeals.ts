import { nameIn } from '../../diplomas/index.js';
import { writeToEach } from '../../letters/index.js';
import { personById } from '../../people/index.js';
import { localDate } from '../../platform/clock/index.js';
import type { Tx } from '../../platform/database/index.js';
import { writeDay } from '../../platform/web/index.js';
import { appealsInSilence, noteSilence, type AppealSeen } from '../data/appeals.store.js';
import { lastDayToAppeal, rejectedBySilenceOn } from '../rules/index.js';
import { words } from '../words/words.js';

/**
 * Notes each appeal that two months of silence have rejected (L231-4, 2°), and tells its student the remedies. Its state
 * does not move: nothing is granted, and an answer may still be given.
 */
export async function noteSilentAppeals(tx: Tx): Promise<void> {
  for (const appeal of await appealsInSilence(tx)) {
    const rejectedOn = rejectedBySilenceOn(localDate(appeal.filedAt, appeal.timeZone));
    if (localDate(tx.now, appeal.timeZone) < rejectedOn) continue;
    await noteSilence(tx, appeal.id, rejectedOn);
    await writeToStudent(tx, appeal, rejectedOn);
  }
}

async function writeToStudent(tx: Tx, appeal: AppealSeen, rejectedOn: string): Promise<void> {
  await writeToEach(tx, [await personById(tx, appeal.studentId)], {
    about: { thing: 'appeal', thingId: appeal.id },
    kind: 'appeal.silence',
    cause: `appeal-silence:${appeal.id}`,
    text: (locale, agree) =>
      words(locale).letters.appealSilent({
        greeting: agree(words(locale).letters.greeting),
        jury: nameIn({ nameFr: appeal.juryFr, nameEn: appeal.juryEn }, locale),
        file: appeal.reportNumber,
        filedOn: writeDay(localDate(appeal.filedAt, appeal.timeZone), locale),
        rejectedOn: writeDay(rejectedOn, locale),
        courtUntil: writeDay(lastDayToAppeal(rejectedOn, appeal.territory), locale),
      }),
  });
}
