/** The national jury: sessions, deliberation, minutes, credits, appeals. See docs/architecture.md. */
export { AppealRecord } from './data/appeal.record.js';
export { joinToAppeal } from './acts/join-to-appeal.js';
export { fileAppeal } from './acts/file-appeal.js';
export { composeSession, openSession, type Composition } from './acts/compose-session.js';
export { keepOrder } from './acts/keep-order.js';
export type { Deciding } from './rules/index.js';
export { duties } from './duties.js';
export { JuryModule } from './jury.module.js';
export { lockSession } from './acts/lock-session.js';
export { planSession } from './acts/plan-session.js';
export { putOnAgenda } from './acts/put-on-agenda.js';
export { confirmDecision } from './acts/confirm-decision.js';
export { recordDecision } from './acts/record-decision.js';
export { JurySessionRecord } from './data/session.record.js';
export { findSession, type Session } from './data/sessions.store.js';
export { closeDeliberation, deliberate } from './acts/deliberate.js';
export { addAttendanceSheet, certifyAttendanceSheet } from './acts/certify-attendance-sheet.js';
export { sheetsOf } from './data/attendance.store.js';
export { signAttendance } from './acts/sign-attendance.js';
export { minutesFacts } from './acts/minutes-facts.js';
export { signMinutes } from './acts/sign-minutes.js';
export { readToSign } from './acts/draw-minutes.js';
export { findItem } from './data/agenda.store.js';
export { partOfFile } from './pages/part-of-file.js';
export { SESSION } from './session.js';
export { APPEAL } from './appeal.js';
/** What the room says when it refuses, and once an act is done; the start gives it to the pages. */
export { sentences } from './words/sentences.js';
