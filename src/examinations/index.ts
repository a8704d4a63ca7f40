/**
 * The early examination: a commission of the centre says what is missing, before the jury (R50–R52). See
 * docs/architecture.md.
 */
export type { Examination } from './rules/index.js';
export { admitExamination } from './acts/admit-examination.js';
export { conveneCommission } from './acts/convene-commission.js';
export { keepComplement } from './acts/keep-complement.js';
export { prepareAnswer } from './acts/prepare-answer.js';
export { joinDocument } from './acts/join-document.js';
export { sayPresent } from './acts/say-present.js';
export { signAnswer } from './acts/sign-answer.js';
export { findSitting } from './data/sittings.store.js';
export { duties } from './duties.js';
export { ExaminationRecord } from './data/examination.record.js';
export { ExaminationsModule } from './examinations.module.js';
export { findExamination } from './data/examinations.store.js';
export { openExamination } from './acts/open-examination.js';
export { findIncomplete } from './acts/return-examination.js';
export { submitExamination } from './acts/submit-examination.js';
export { withdrawExamination } from './acts/withdraw-examination.js';
export { EXAMINATION } from './examination.js';
/** What the room says when it refuses, and once an act is done; the start gives it to the pages. */
export { sentences } from './words/sentences.js';
