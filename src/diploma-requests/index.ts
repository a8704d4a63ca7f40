/** The diploma request: what alone brings a file to the national jury (R48). See docs/architecture.md. */
export {
  REQUEST_LIFECYCLE,
  REQUEST_STATES,
  writeAcademicYear,
  type DiplomaRequest,
  type RequestMove,
  type RequestStanding,
  type RequestState,
} from './domain/index.js';
export { assessAgain } from './assess-request.js';
export type { RequestAssessment } from './assessments.store.js';
export { AssessmentShown } from './web/assessment.part.js';
export { admitRequest } from './admit-request.js';
export { DiplomaRequestsModule } from './diploma-requests.module.js';
export { duties } from './duties.js';
export { openRequest, type NewRequest } from './open-request.js';
export { DiplomaRequestRecord } from './request.record.js';
export { findRequest, requestForThePortal } from './requests.store.js';
export { findIncomplete } from './return-request.js';
export { scheduleRequest, unscheduleRequest, type Scheduling } from './schedule-request.js';
export { rectifyRequest, settleRequest, type Settlement } from './settle-request.js';
export { submitRequest, type Submission } from './submit-request.js';
export { partOfFile } from './web/part-of-file.js';
export { words as requestWords } from './web/words.js';
export { withdrawRequest } from './withdraw-request.js';
export { REQUEST } from './request.js';
