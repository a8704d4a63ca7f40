/** The internship under its agreement: from the request to the certificate (R26–R37). See docs/architecture.md. */
export {
  AMENDMENT_LIFECYCLE,
  AMENDMENT_STATES,
  canSeeInternship,
  CLAUSES,
  INTERNSHIP_LIFECYCLE,
  INTERNSHIP_STATES,
  type Amendment,
  type AmendmentMove,
  type Internship,
  type InternshipMove,
  type InternshipStanding,
  type InternshipState,
  type Terms,
  type TraineeStatus,
} from './domain/index.js';
export { AmendmentRecord } from './amendment.record.js';
export { InternshipsModule } from './internships.module.js';
export { InternshipRecord } from './internship.record.js';
export { findAmendment } from './amendments.store.js';
export { termsOf } from './terms.store.js';
export { findInternship } from './internships.store.js';
export { advanceInternships } from './advance-internships.js';
export { approveInternship } from './approve-internship.js';
export { askForCourse, certifyCourse, type CourseCertified } from './certify-course.js';
export { joinDocument } from './join-document.js';
export { standardClauses } from './standard-clauses.js';
export { duties } from './duties.js';
export { certifyInternship, evaluateHosting, type Attestation } from './certify-internship.js';
export {
  interruptInternship,
  postponeInternship,
  settleInternship,
  type Interruption,
  type Settlement,
} from './interrupt-internship.js';
export { openAmendment } from './open-amendment.js';
export { writeAmendment } from './write-amendment.js';
export { openInternship, type NewInternship } from './open-internship.js';
export { returnInternship } from './return-internship.js';
export { amendmentToDraw, sendAmendment } from './send-amendment.js';
export { InternshipDoor } from './web/door.part.js';
export { submitInternship } from './submit-internship.js';
export { agreementToDraw, verifyInternship, type Drawn, type Verification } from './verify-internship.js';
export { INTERNSHIP } from './internship.js';
export { AMENDMENT } from './amendment.js';
