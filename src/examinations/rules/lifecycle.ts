import type { Lifecycle, Move } from '../../platform/lifecycle/rules/index.js';
import { addDays } from '../../platform/clock/rules/index.js';
import { refuse, refuseAll, type Refusal } from '../../platform/refusal/rules/index.js';
import { saysSomething } from '../../platform/texts/rules/index.js';
import { notAnswerable } from './answer.js';
import {
  EXAMINATION_STATES,
  type ConveningFacts,
  type Examination,
  type ExaminationStanding,
  type ExaminationState,
  type LapseFacts,
  type ReturnFacts,
  type SubmissionFacts,
} from './examination.js';

/** The whole life of an early examination. Nothing else may change its state. */
export const EXAMINATION_MOVES = {
  open: { from: [], to: 'DRAFT', by: ['author', 'registry'], form: true },
  submit: { from: ['DRAFT'], to: 'SUBMITTED', by: ['author', 'registry'], form: 'submission', needs: notReadyToSubmit },
  findIncomplete: {
    from: ['SUBMITTED'],
    to: 'INCOMPLETE',
    by: ['registry'],
    form: 'corrections',
    needs: pointsMissing,
  },
  resubmit: {
    from: ['INCOMPLETE'],
    to: 'SUBMITTED',
    by: ['author', 'registry'],
    form: 'submission',
    needs: notReadyToSubmit,
  },
  admit: { from: ['SUBMITTED'], to: 'ADMISSIBLE', by: ['registry'] },
  convene: { from: ['ADMISSIBLE'], to: 'IN_COMMISSION', by: ['registry'], form: 'commission', needs: notConvened },
  answer: {
    from: ['IN_COMMISSION'],
    to: 'ANSWERED',
    by: ['chair', 'commission'],
    form: 'answer',
    needs: notAnswerable,
  },
  putBack: { from: ['IN_COMMISSION'], to: 'ADMISSIBLE', by: ['registry', 'chair'], reason: true },
  askMore: { from: ['IN_COMMISSION'], to: 'INCOMPLETE', by: ['chair'], form: 'more', needs: pointsMissing },
  supersede: { from: ['ANSWERED'], to: 'SUPERSEDED', by: ['system'] },
  withdraw: {
    from: ['DRAFT', 'SUBMITTED', 'INCOMPLETE', 'ADMISSIBLE', 'IN_COMMISSION'],
    to: 'WITHDRAWN',
    by: ['author'],
  },
  lapse: { from: ['INCOMPLETE'], to: 'WITHDRAWN', by: ['clock'], needs: notYetLapsed },
} as const satisfies Record<string, Move<ExaminationState, ExaminationStanding, Examination, never>>;

/** A move of the table, by name. */
export type ExaminationMove = keyof typeof EXAMINATION_MOVES;

/** The table with its ends, by which moves are made, offered and refused. */
export const EXAMINATION_LIFECYCLE: Lifecycle<ExaminationState, Examination, typeof EXAMINATION_MOVES> = {
  name: 'examination',
  states: EXAMINATION_STATES,
  ends: ['SUPERSEDED', 'WITHDRAWN'],
  moves: EXAMINATION_MOVES,
};

/**
 * R51: periods, a short description and a reference date; no condition on teaching units. What a commission answered it is
 * asked again on a new fact only (decision 22).
 */
function notReadyToSubmit(facts: SubmissionFacts, { answeredBefore }: Examination): Refusal | undefined {
  return refuseAll(
    facts.periods === 0 ? refuse(422, 'examinations.periodsMissing', undefined, 'periods') : undefined,
    saysSomething(facts.description)
      ? undefined
      : refuse(422, 'examinations.descriptionMissing', undefined, 'description'),
    facts.referenceDate === null
      ? refuse(422, 'examinations.referenceDateMissing', undefined, 'referenceDate')
      : undefined,
    answeredBefore !== null && !saysSomething(facts.newFact)
      ? refuse(422, 'examinations.newFactMissing', { number: answeredBefore }, 'newFact')
      : undefined,
    facts.pointsUnanswered > 0
      ? refuse(422, 'examinations.pointsUnanswered', { count: facts.pointsUnanswered }, 'points')
      : undefined,
  );
}

function pointsMissing(facts: ReturnFacts): Refusal | undefined {
  return refuseAll(
    facts.points.some(saysSomething) ? undefined : refuse(422, 'examinations.pointsMissing', undefined, 'points'),
    facts.dueOn <= facts.today ? refuse(422, 'examinations.dueDatePassed', undefined, 'dueOn') : undefined,
  );
}

/** A chair, and this many members beside (decision 22). */
const LEAST_MEMBERS = 2;

/** One who chairs, two members at least; and nobody examines their own file. */
function notConvened({ members, heldOn, today }: ConveningFacts, examination: Examination): Refusal | undefined {
  const placed = (place: string): number => members.filter((one) => one.place === place).length;
  return refuseAll(
    placed('chair') === 1 && placed('member') >= LEAST_MEMBERS
      ? undefined
      : refuse(422, 'examinations.commissionTooSmall', { least: LEAST_MEMBERS }, 'members'),
    members.some(({ personId }) => personId === examination.studentId)
      ? refuse(422, 'examinations.memberIsTheStudent', undefined, 'members')
      : undefined,
    heldOn < today ? refuse(422, 'examinations.commissionInThePast', undefined, 'heldOn') : undefined,
  );
}

/** The notice comes after the day that it speaks of, and leaves its days whole. */
function notYetLapsed({ dueOn, noticedOn, lapseAfter, today }: LapseFacts): Refusal | undefined {
  const isNoticed = noticedOn !== null && noticedOn > dueOn;
  return isNoticed && today > addDays(noticedOn, lapseAfter) ? undefined : refuse(409, 'examinations.notYetLapsed');
}
