export {
  ANSWER_KINDS,
  isSigned,
  MOST_COMPLEMENT_MONTHS,
  notPreparable,
  type AnswerGiven,
  type AnswerKind,
  type PreparedFacts,
  type RetainedPeriod,
  type SignedBy,
} from './answer.js';
export {
  COMMISSION_PLACES,
  EXAMINATION_STATES,
  takesDocuments,
  type CommissionPlace,
  type ConveningFacts,
  type Examination,
  type ExaminationState,
  type SubmissionFacts,
} from './examination.js';
export { EXAMINATION_LIFECYCLE, EXAMINATION_MOVES, type ExaminationMove } from './lifecycle.js';
export { planOf } from './plan.js';
export { examinationStandings } from './sight.js';
