export { mayCertify, missingAmong, notToCertify, notToTakeBack, type AskedCondition } from './conditions.js';
export {
  HELD_KINDS,
  notToCertifyHeld,
  notToRecord,
  notToRemoveHeld,
  type HeldCredits,
  type HeldDecision,
  type HeldKind,
} from './held-credits.js';
export { REQUEST_LIFECYCLE, REQUEST_MOVES, type RequestMove } from './lifecycle.js';
export { notOpenable, type OpeningFacts } from './opening.js';
export {
  REQUEST_STATES,
  type DiplomaRequest,
  type LapseFacts,
  type RequestState,
  type SubmissionFacts,
} from './request.js';
export { canSeeRequest, requestStandings, type RequestSight } from './sight.js';
