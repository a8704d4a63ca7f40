/** The internship under its agreement: from the request to the certificate (R26–R37). See docs/architecture.md. */
export {
  CLAUSES,
  type Amendment,
  type Internship,
  type PresentedInternship,
  type Terms,
  type TraineeStatus,
} from './rules/index.js';
export { AmendmentRecord } from './data/amendment.record.js';
export { InternshipsModule } from './internships.module.js';
export { InternshipRecord } from './data/internship.record.js';
export { findAmendment } from './data/amendments.store.js';
export { termsOf } from './data/terms.store.js';
export { findInternship } from './data/internships.store.js';
export { advanceInternships } from './acts/advance-internships.js';
export { approveInternship } from './acts/approve-internship.js';
export { certifyCourse } from './acts/certify-course.js';
export { joinDocument } from './acts/join-document.js';
export { standardClauses } from './acts/standard-clauses.js';
export { duties } from './duties.js';
export { certifyInternship } from './acts/certify-internship.js';
export { interruptInternship } from './acts/interrupt-internship.js';
export { openAmendment } from './acts/open-amendment.js';
export { writeAmendment } from './acts/write-amendment.js';
export { openInternship } from './acts/open-internship.js';
export { returnInternship } from './acts/return-internship.js';
export { drawAgreement } from './acts/draw-agreement.js';
export { amendmentToDraw, sendAmendment } from './acts/send-amendment.js';
export { AskForInternship } from './pages/ask-for-internship.part.js';
export { submitInternship } from './acts/submit-internship.js';
export { agreementToDraw, verifyInternship } from './acts/verify-internship.js';
export { INTERNSHIP } from './internship.js';
export { AMENDMENT } from './amendment.js';
/** What the room says when it refuses, and once an act is done; the start gives it to the pages. */
export { sentences } from './words/sentences.js';
