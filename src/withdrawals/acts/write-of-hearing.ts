import { writeToEach } from '../../letters/index.js';
import { personById } from '../../people/index.js';
import type { LocalDate } from '../../platform/clock/index.js';
import type { Tx } from '../../platform/database/index.js';
import { writeDay } from '../../platform/web/index.js';
import type { WithdrawalSeen } from '../data/withdrawals.store.js';
import { words } from '../words/words.js';
import { openersOf, secretariesOfJury } from './people-of-withdrawal.js';

const aboutIt = ({ id }: WithdrawalSeen) => ({ thing: 'withdrawal', thingId: id }) as const;

/** Whoever opened a withdrawal, and the secretaries who call in, are told what its student says of how they are heard. */
export async function writeOfStatement(
  tx: Tx,
  withdrawal: WithdrawalSeen,
  says: 'asks-to-speak' | 'has-finished',
): Promise<void> {
  const people = [...(await openersOf(tx, withdrawal)), ...(await secretariesOfJury(tx, withdrawal))];
  await writeToEach(tx, people, {
    about: aboutIt(withdrawal),
    kind: `withdrawal.${says}`,
    cause: `withdrawal-${says}:${withdrawal.id}`,
    text: (locale) => words(locale).letters.stated[says]({ file: withdrawal.reportNumber }),
  });
}

/** The student is called to be heard in person: when, where, and with whom they may come (L122-1). */
export async function writeOfSummons(
  tx: Tx,
  withdrawal: WithdrawalSeen,
  summons: { readonly id: string; readonly heldOn: LocalDate; readonly place: string },
): Promise<void> {
  await writeToEach(tx, [await personById(tx, withdrawal.studentId)], {
    about: aboutIt(withdrawal),
    kind: 'withdrawal.summons',
    cause: `withdrawal-summons:${summons.id}`,
    text: (locale, agree) =>
      words(locale).letters.summoned({
        ...partiesOf(withdrawal, locale),
        greeting: agree(words(locale).letters.greeting),
        heldOn: writeDay(summons.heldOn, locale),
        place: summons.place,
      }),
  });
}

/** The student is told that the record of their hearing is there to be read. */
export async function writeOfHearing(tx: Tx, withdrawal: WithdrawalSeen, heldOn: LocalDate): Promise<void> {
  await writeToEach(tx, [await personById(tx, withdrawal.studentId)], {
    about: aboutIt(withdrawal),
    kind: 'withdrawal.hearing',
    cause: `withdrawal-hearing:${withdrawal.id}`,
    text: (locale, agree) =>
      words(locale).letters.recorded({
        ...partiesOf(withdrawal, locale),
        greeting: agree(words(locale).letters.greeting),
        heldOn: writeDay(heldOn, locale),
      }),
  });
}

/** The file and the jury, as a letter refers to them. */
export function partiesOf(
  { reportNumber, juryFr, juryEn }: WithdrawalSeen,
  locale: 'fr' | 'en',
): { readonly file: string; readonly jury: string } {
  return { file: reportNumber, jury: locale === 'fr' ? juryFr : juryEn };
}
