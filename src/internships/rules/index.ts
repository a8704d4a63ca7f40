export {
  AMENDABLE,
  AMENDMENT_LIFECYCLE,
  AMENDMENT_MOVES,
  AMENDMENT_STATES,
  type AmendingFacts,
  type Amendment,
  type AmendmentMove,
  type AmendmentState,
} from './amendment.js';
export type { Addresses } from './distinct.js';
export { checksOf, firstPossibleStart, NOTICE_DAYS, type FilingFacts } from './filing.js';
export {
  INTERNSHIP_STATES,
  PARTIES,
  SETTLEMENTS,
  TRAINEE_STATUSES,
  type Internship,
  type InternshipState,
  type Party,
  type Settlement,
  type TraineeStatus,
} from './internship.js';
export type { PresentedInternship } from './presented.js';
export { notAwaitingAttestation, type OtherProofs } from './other-proofs.js';
export { runTogether, type Beside } from './together.js';
export type { LegalCheck, LegalFacts } from './legal.js';
export { covers, lengthOf, MOST_HOURS, MOST_MONTHS, rateOf, spanOf } from './length.js';
export {
  INTERNSHIP_LIFECYCLE,
  INTERNSHIP_MOVES,
  type AppointmentFacts,
  type ApprovalFacts,
  type CertificateFacts,
  type InternshipMove,
  type LapseFacts,
  type VerificationFacts,
} from './lifecycle.js';
export { notNeeded, type Need } from './need.js';
export { canSeeInternship, internshipStandings, type InternshipSight } from './sight.js';
export { changesWhatIsFiled, CLAUSES, hostKeyOf, missingIn, type Clause, type TermName, type Terms } from './terms.js';
