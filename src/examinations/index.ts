/** The early examination: a commission of the centre says what is missing, before the jury (R50–R52). See docs/architecture.md. */
export {
  canSeeExamination,
  EXAMINATION_LIFECYCLE,
  EXAMINATION_STATES,
  type AnswerKind,
  type Examination,
  type ExaminationMove,
  type ExaminationStanding,
  type ExaminationState,
} from './rules/index.js';
export { admitExamination } from './acts/admit-examination.js';
export { answerExamination, type Retaining } from './acts/answer-examination.js';
export { conveneCommission, type Convening } from './acts/convene-commission.js';
export { duties } from './duties.js';
export { ExaminationRecord } from './data/examination.record.js';
export { ExaminationsModule } from './examinations.module.js';
export { examinationForThePortal, findExamination } from './data/examinations.store.js';
export { openExamination, type NewExamination } from './acts/open-examination.js';
export { findIncomplete } from './acts/return-examination.js';
export { submitExamination, type Submission } from './acts/submit-examination.js';
export { withdrawExamination } from './acts/withdraw-examination.js';
export { EXAMINATION } from './examination.js';
/** What the room says when it refuses, and once an act is done; the start gives it to the pages. */
export { sentences } from './words/sentences.js';
