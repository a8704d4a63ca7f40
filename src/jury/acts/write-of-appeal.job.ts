import { nameIn } from '../../diplomas/index.js';
import { lettersOfMoves, studentOf, type LetterOfMove } from '../../letters/index.js';
import { peopleByIds, seatedInInstitution, secretariesOf, type PersonLine } from '../../people/index.js';
import { localDate } from '../../platform/clock/index.js';
import type { Tx } from '../../platform/database/index.js';
import type { MoveMade } from '../../platform/lifecycle/index.js';
import type { Locale } from '../../platform/web/index.js';
import { APPEAL } from '../appeal.js';
import { appealForThePortal, type AppealSeen } from '../data/appeals.store.js';
import {
  APPEAL_MOVES,
  isLate,
  lastDayOf,
  lastDayToAppeal,
  rejectedBySilenceOn,
  type AppealMove,
} from '../rules/index.js';
import { words } from '../words/words.js';
import type { Words } from '../words/words.fr.js';

/**
 * Writes of an appeal when it is filed: to whoever may answer it, to the secretaries of the jury, to whoever presided,
 * whose advice is asked, and to its student, for whom it is the receipt without which no delay can be opposed (L112-3, R112-5); to the student again when
 * it moves. Where nobody may answer, administrators are told: it is theirs to give the seat.
 */
export const writeOfAppeal = lettersOfMoves(APPEAL, {
  words,
  facts: (tx: Tx, { thingId }: MoveMade) => appealForThePortal(tx, thingId),
  recipients: {
    student: studentOf,
    secretaries: (tx, { juryId }) => secretariesOf(tx, juryId),
    officers: officersOf,
    adviser: async (tx, { adviserId }) => [...(await peopleByIds(tx, adviserId === null ? [] : [adviserId])).values()],
    administrators: async (tx, appeal) =>
      (await officersOf(tx, appeal)).length > 0 ? [] : seatedInInstitution(tx, ['administrator']),
  },
  letters: {
    file: [
      { to: 'officers', text: ({ letters }, { reportNumber }) => letters.appealFiled({ file: reportNumber }) },
      { to: 'secretaries', text: ({ letters }, { reportNumber }) => letters.appealKnown({ file: reportNumber }) },
      {
        to: 'adviser',
        text: ({ letters }, { reportNumber, isStandingIn }) =>
          letters.adviceAsked({ file: reportNumber, isStandingIn }),
      },
      { to: 'administrators', text: ({ letters }, { reportNumber }) => letters.nobodyAnswers({ file: reportNumber }) },
      {
        to: 'student',
        text: ({ letters }, appeal, { locale, day, agree }) => {
          const filedOn = localDate(appeal.filedAt, appeal.timeZone);
          const rejectedOn = rejectedBySilenceOn(filedOn);
          return letters.appealReceived({
            greeting: agree(letters.greeting),
            file: appeal.reportNumber,
            jury: juryIn(appeal, locale),
            filedOn: day(filedOn),
            rejectedOn: day(rejectedOn),
            courtUntil: day(lastDayToAppeal(rejectedOn, appeal.territory)),
            lateSince: isLate(appeal, appeal.filedAt) ? day(lastDayOf(appeal) ?? null) : undefined,
          });
        },
      },
    ],
    examine: toStudent('examine'),
    reject: toStudent('reject'),
    uphold: [
      { to: 'secretaries', text: ({ letters }, { reportNumber }) => letters.appealUpheld({ file: reportNumber }) },
      ...toStudent('uphold'),
    ],
    close: toStudent('close'),
    withdraw: [
      { to: 'officers', text: ({ letters }, { reportNumber }) => letters.appealWithdrawn({ file: reportNumber }) },
      ...toStudent('withdraw'),
    ],
  },
});

/** Those who may answer an appeal: their seat says so, and they took no part in the decision. */
async function officersOf(tx: Tx, { tookPart, studentId }: AppealSeen): Promise<PersonLine[]> {
  const seated = await seatedInInstitution(tx, ['appeals', 'general-administrator']);
  return seated.filter(({ id }) => id !== studentId && !tookPart.includes(id));
}

function toStudent(move: AppealMove): readonly LetterOfMove<Words, AppealSeen, 'student'>[] {
  const { to } = APPEAL_MOVES[move];
  return [
    {
      to: 'student',
      text: ({ letters, appeal: { states } }, appeal, { reason, locale, agree }) =>
        letters.appealMoved({
          greeting: agree(letters.greeting),
          file: appeal.reportNumber,
          jury: juryIn(appeal, locale),
          to,
          state: states[to].toLowerCase(),
          reason,
        }),
    },
  ];
}

function juryIn({ juryFr, juryEn }: AppealSeen, locale: Locale): string {
  return nameIn({ nameFr: juryFr, nameEn: juryEn }, locale);
}
