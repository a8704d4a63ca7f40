import { keptAssessment, mentionOf, type KeptAssessment } from '../../experience/index.js';
import {
  lettersOfMoves,
  seatedAs,
  studentOf,
  type LetterOfMove,
  type LetterText,
  type OfTheMove,
} from '../../letters/index.js';
import type { LetterPart, Tone } from '../../papers/index.js';
import type { LocalDate } from '../../platform/clock/index.js';
import type { Tx } from '../../platform/database/index.js';
import type { MoveMade } from '../../platform/lifecycle/index.js';
import { answerTo, type Answer } from '../data/answers.store.js';
import { commissionOf, lastConvenedTo, type Commission } from '../data/commissions.store.js';
import { examinationForThePortal } from '../data/examinations.store.js';
import { pointsOf } from '../data/points.store.js';
import { EXAMINATION } from '../examination.js';
import { planOf, type Examination } from '../rules/index.js';
import { words } from '../words/words.js';
import type { Words } from '../words/words.fr.js';

/**
 * An examination, the day for which its points are to be answered, its commission (the last one, once it is there no
 * longer) and what that answered.
 */
interface Facts extends Examination {
  readonly dueOn: LocalDate | null;
  readonly commission: Commission | undefined;
  readonly answer: Answer | undefined;
  /** What was kept with the answer. */
  readonly kept: KeptAssessment | undefined;
}

const TONES: Readonly<Record<Answer['kind'], Tone>> = {
  NONE: 'good',
  COMPLEMENT: 'waiting',
  INTERNSHIP: 'waiting',
  NOT_ELIGIBLE: 'bad',
};

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
      commission:
        examination.commissionId === null
          ? await lastConvenedTo(tx, examination.id)
          : await commissionOf(tx, examination.commissionId),
      answer: await answerTo(tx, examination.id),
      kept: examination.answerId === null ? undefined : await keptAssessment(tx, { answerId: examination.answerId }),
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
        text: ({ letters }, facts, { day }) => letters.convened(facts.number, day(heldOn(facts))),
      },
      {
        to: 'commission',
        text: ({ letters }, facts, { day }) => letters.toCommission(facts.number, day(heldOn(facts))),
      },
    ],
    answer: [
      {
        to: 'student',
        text: (w, facts, move) => answered(w, facts, move),
      },
      { to: 'registry', text: ({ letters }, { number }) => letters.answerGiven(number) },
    ],
    putBack: [
      { to: 'student', text: ({ letters }, { number }, { reason }) => letters.putBack(number, reason) },
      { to: 'registry', text: ({ letters }, { number }, { reason }) => letters.wasPutBack(number, reason) },
      { to: 'commission', text: ({ letters }, { number }) => letters.noLongerBefore(number) },
    ],
    askMore: [
      {
        to: 'student',
        text: ({ letters }, { number, dueOn }, { reason, day }) => letters.askedMore(number, reason, day(dueOn)),
      },
      { to: 'registry', text: ({ letters }, { number }) => letters.moreWasAsked(number) },
      { to: 'commission', text: ({ letters }, { number }) => letters.noLongerBefore(number) },
    ],
    lapse: [
      { to: 'student', text: ({ letters }, { number }) => letters.lapsed(number) },
      { to: 'registry', text: ({ letters }, { number }) => letters.lapsed(number) },
    ],
    supersede: [{ to: 'student', text: ({ letters }, { number }) => letters.superseded(number) }],
    withdraw: [
      { to: 'student', text: ({ letters }, { number }) => letters.withdrawn(number) },
      { to: 'registry', text: ({ letters }, { number }) => letters.withdrawn(number) },
      {
        to: 'commission',
        text: ({ letters }, { number }) => letters.noLongerBefore(number),
        unless: (_, { from }) => from !== 'IN_COMMISSION',
      },
    ],
  },
});

/** Whoever is convened has a commission. */
function heldOn({ number, commission }: Facts): LocalDate {
  if (!commission) throw new Error(`Examination ${number} is convened, and has no commission.`);
  return commission.heldOn;
}

function answered(w: Words, { number, answer, kept }: Facts, { day, locale }: OfTheMove): LetterText {
  if (!answer) throw new Error(`Examination ${number} is answered, and has no answer.`);
  return w.letters.answered({
    number,
    answer: answerIn(w, answer),
    tone: TONES[answer.kind],
    signedBy: answer.answeredBy,
    reasoning: answer.reasoning,
    plan: planIn(w, answer, day),
    mention: kept ? mentionOf(kept.content, locale) : [],
  });
}

/** « Un stage, 4 mois ». */
function answerIn({ answers, months }: Words, { kind, months: count }: Answer): string {
  return count === null ? answers[kind] : `${answers[kind]}, ${months(count)}`;
}

function planIn({ plan, letters }: Words, answer: Answer, day: OfTheMove['day']): readonly LetterPart[] {
  if (answer.months === null || answer.plannedEnd === null) return [];
  const lines = planOf(answer).map(({ kind, nature }) =>
    kind === 'internship' ? [plan.internship, nature].filter(Boolean).join(' : ') : (nature ?? ''),
  );
  return letters.plan(lines, answer.months, day(answer.plannedEnd));
}
