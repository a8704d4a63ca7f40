export {
  ANSWER_KINDS,
  MOST_COMPLEMENT_MONTHS,
  type AnswerFacts,
  type AnswerGiven,
  type AnswerKind,
  type RetainedPeriod,
} from './answer.js';
export {
  EXAMINATION_STATES,
  type ConveningFacts,
  type Examination,
  type ExaminationState,
  type SubmissionFacts,
} from './examination.js';
export { EXAMINATION_LIFECYCLE, EXAMINATION_MOVES, type ExaminationMove } from './lifecycle.js';
export { planOf } from './plan.js';
export { examinationStandings } from './sight.js';
