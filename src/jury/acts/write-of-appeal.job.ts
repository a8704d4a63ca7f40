import { nameIn } from '../../diplomas/index.js';
import { lettersOfMoves, studentOf, type LetterOfMove } from '../../letters/index.js';
import { secretariesOf } from '../../people/index.js';
import { localDate } from '../../platform/clock/index.js';
import type { Tx } from '../../platform/database/index.js';
import type { MoveMade } from '../../platform/lifecycle/index.js';
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
 * Writes of an appeal: to the jury's secretaries when it is filed, and to its student, for whom it is the receipt without
 * which no delay can be opposed (L112-3, R112-5); to the student again when it moves.
 */
export const writeOfAppeal = lettersOfMoves(APPEAL, {
  words,
  facts: (tx: Tx, { thingId }: MoveMade) => appealForThePortal(tx, thingId),
  recipients: { student: studentOf, secretaries: (tx, { juryId }) => secretariesOf(tx, juryId) },
  letters: {
    file: [
      { to: 'secretaries', text: ({ letters }, { reportNumber }) => letters.appealFiled({ file: reportNumber }) },
      {
        to: 'student',
        text: ({ letters }, appeal, { locale, day }) => {
          const filedOn = localDate(appeal.filedAt, appeal.timeZone);
          const rejectedOn = rejectedBySilenceOn(filedOn);
          return letters.appealReceived({
            file: appeal.reportNumber,
            jury: nameIn({ nameFr: appeal.juryFr, nameEn: appeal.juryEn }, locale),
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
    uphold: toStudent('uphold'),
  },
});

function toStudent(move: AppealMove): readonly LetterOfMove<Words, AppealSeen, 'student'>[] {
  const state = APPEAL_MOVES[move].to;
  return [
    {
      to: 'student',
      text: ({ letters, appeal }, { reportNumber }, { reason }) =>
        letters.appealMoved({
          file: reportNumber,
          state: appeal.states[state].toLowerCase(),
          reason,
          isRejected: state === 'REJECTED',
        }),
    },
  ];
}
