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
} from './domain/index.js';
export { admitExamination } from './admit-examination.js';
export { answerExamination, type Retaining } from './answer-examination.js';
export { conveneCommission, type Convening } from './convene-commission.js';
export { duties } from './duties.js';
export { ExaminationRecord } from './examination.record.js';
export { ExaminationsModule } from './examinations.module.js';
export { examinationForThePortal, findExamination } from './examinations.store.js';
export { openExamination, type NewExamination } from './open-examination.js';
export { findIncomplete } from './return-examination.js';
export { submitExamination, type Submission } from './submit-examination.js';
export { withdrawExamination } from './withdraw-examination.js';
export { EXAMINATION } from './examination.js';
