import { lettersOfMoves, seatedAs, studentOf, type LetterOfMove, type OfTheMove } from '../../letters/index.js';
import type { LocalDate } from '../../platform/clock/index.js';
import type { Tx } from '../../platform/database/index.js';
import type { MoveMade } from '../../platform/lifecycle/index.js';
import { answerTo, type Answer } from '../data/answers.store.js';
import { commissionOf, type Commission } from '../data/commissions.store.js';
import { examinationForThePortal } from '../data/examinations.store.js';
import { pointsOf } from '../data/points.store.js';
import { EXAMINATION } from '../examination.js';
import { planOf, type Examination } from '../rules/index.js';
import { words } from '../words/words.js';
import type { Words } from '../words/words.fr.js';

/** An examination, the day for which its points are to be answered, its commission and what that answered. */
interface Facts extends Examination {
  readonly dueOn: LocalDate | null;
  readonly commission: Commission | undefined;
  readonly answer: Answer | undefined;
}

const RECEIVED: readonly LetterOfMove<Words, Facts, 'student' | 'registry'>[] = [
  { to: 'student', text: ({ letters }, { number }) => letters.submitted(number) },
  { to: 'registry', text: ({ letters }, { number }) => letters.toCheck(number) },
];

/** Writes to those whom a move of an examination concerns. */
export const writeOfExamination = lettersOfMoves(EXAMINATION, {
  words,
  facts: async (tx: Tx, { thingId }: MoveMade): Promise<Facts | undefined> => {
    const examination = await examinationForThePortal(tx, thingId);
    if (!examination) return undefined;
    const [point] = await pointsOf(tx, examination.id);
    return {
      ...examination,
      dueOn: point?.dueOn ?? null,
      commission: examination.commissionId === null ? undefined : await commissionOf(tx, examination.commissionId),
      answer: await answerTo(tx, examination.id),
    };
  },
  recipients: {
    student: studentOf,
    registry: seatedAs('registry'),
    commission: (_, { commission }) => commission?.members ?? [],
  },
  letters: {
    open: [
      {
        to: 'student',
        text: ({ letters }, { number }) => letters.openedOnPaper(number),
        unless: (_, { actedAs }) => actedAs !== 'registry',
      },
    ],
    submit: RECEIVED,
    resubmit: RECEIVED,
    findIncomplete: [
      {
        to: 'student',
        text: ({ letters }, { number, dueOn }, { reason, day }) => letters.incomplete(number, reason, day(dueOn)),
      },
    ],
    admit: [{ to: 'student', text: ({ letters }, { number }) => letters.admissible(number) }],
    convene: [
      {
        to: 'student',
        text: ({ letters }, { number, commission }, { day }) => letters.convened(number, day(heldOn(commission))),
      },
      {
        to: 'commission',
        text: ({ letters }, { number, commission }, { day }) => letters.toSit(number, day(heldOn(commission))),
      },
    ],
    answer: [
      {
        to: 'student',
        text: (w, { number, answer }, { day }) =>
          w.letters.answered(number, answerIn(w, answer), answer?.reasoning ?? '', planIn(w, answer, day)),
      },
      { to: 'registry', text: ({ letters }, { number }) => letters.answerGiven(number) },
    ],
    supersede: [{ to: 'student', text: ({ letters }, { number }) => letters.superseded(number) }],
    withdraw: [
      { to: 'student', text: ({ letters }, { number }) => letters.withdrawn(number) },
      { to: 'registry', text: ({ letters }, { number }) => letters.withdrawn(number) },
    ],
  },
});

function heldOn(commission: Commission | undefined): LocalDate | null {
  return commission?.heldOn ?? null;
}

/** « Un stage, 4 mois ». */
function answerIn({ answers, months }: Words, answer: Answer | undefined): string {
  if (!answer) return '';
  return answer.months === null ? answers[answer.kind] : `${answers[answer.kind]}, ${months(answer.months)}`;
}

function planIn({ plan, letters }: Words, answer: Answer | undefined, day: OfTheMove['day']): string {
  if (!answer || answer.months === null || answer.plannedEnd === null) return '';
  const lines = planOf(answer).map(
    ({ kind, nature }) =>
      `– ${kind === 'internship' ? [plan.internship, nature].filter(Boolean).join(' : ') : (nature ?? '')}`,
  );
  return letters.plan(lines.join('\n'), answer.months, day(answer.plannedEnd));
}
