import { lettersOfMoves, studentOf, type LetterOfMove } from '../../letters/index.js';
import { secretariesOf } from '../../people/index.js';
import type { Tx } from '../../platform/database/index.js';
import type { MoveMade } from '../../platform/lifecycle/index.js';
import { APPEAL } from '../appeal.js';
import { appealForThePortal, type AppealSeen } from '../data/appeals.store.js';
import { APPEAL_MOVES, type AppealMove } from '../rules/index.js';
import { words } from '../words/words.js';
import type { Words } from '../words/words.fr.js';

/** Writes of an appeal: to the jury's secretaries when it is filed, to its student when it moves. */
export const writeOfAppeal = lettersOfMoves(APPEAL, {
  words,
  facts: (tx: Tx, { thingId }: MoveMade) => appealForThePortal(tx, thingId),
  recipients: { student: studentOf, secretaries: (tx, { juryId }) => secretariesOf(tx, juryId) },
  letters: {
    file: [{ to: 'secretaries', text: ({ letters }, { reportNumber }) => letters.appealFiled({ file: reportNumber }) }],
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
