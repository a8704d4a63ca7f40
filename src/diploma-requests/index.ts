/** The diploma request: what alone brings a file to the national jury (R48). See docs/architecture.md. */
export { REQUEST_STATES, type AskedCondition, type DiplomaRequest, type HeldCredits } from './rules/index.js';
export type { RequestAssessment } from './data/assessments.store.js';
export { AssessmentShown } from './pages/assessment.part.js';
export { ConditionsShown } from './pages/conditions.part.js';
export { certifyConditions } from './acts/certify-conditions.js';
export { HeldCreditsShown } from './pages/held-credits.part.js';
export { heldCreditsOf, heldFrom } from './data/held-credits.store.js';
export { certifyHeldCredits } from './acts/certify-held-credits.js';
export { recordHeldCredits } from './acts/record-held-credits.js';
export { conditionsOf } from './data/conditions.store.js';
export { conditionIn } from './words/condition-in.js';
export { admitRequest } from './acts/admit-request.js';
export { DiplomaRequestsModule } from './diploma-requests.module.js';
export { dutiesFrom, type OwedOfRequests } from './duties.js';
export { openRequest } from './acts/open-request.js';
export { DiplomaRequestRecord } from './data/request.record.js';
export { findRequest, requestForThePortal } from './data/requests.store.js';
export { findIncomplete } from './acts/return-request.js';
export { scheduleRequest, unscheduleRequest } from './acts/schedule-request.js';
export { rejudgeRequest } from './acts/rejudge-request.js';
export { hasRequestAlongside } from './data/requests.store.js';
export { settleRequest, type Settlement } from './acts/settle-request.js';
export { submitRequest } from './acts/submit-request.js';
export { partOfFile } from './pages/part-of-file.js';
export { withdrawRequest } from './acts/withdraw-request.js';
export { REQUEST } from './request.js';
/** What the room says when it refuses, and once an act is done; the start gives it to the pages. */
export { sentences } from './words/sentences.js';
