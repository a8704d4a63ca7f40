/** The national jury: sessions, deliberation, minutes, credits, appeals. See docs/architecture.md. */
export { AppealRecord } from './data/appeal.record.js';
export { composeSession, openSession, type Composition } from './acts/compose-session.js';
export { APPEAL_LIFECYCLE, SESSION_LIFECYCLE, type Deciding, type JurySession } from './rules/index.js';
export { duties } from './duties.js';
export { JuryModule } from './jury.module.js';
export { lockSession, lockSessions } from './acts/lock-session.js';
export { planSession, type Plan } from './acts/plan-session.js';
export { putOnAgenda } from './acts/put-on-agenda.js';
export { recordDecision } from './acts/record-decision.js';
export { JurySessionRecord } from './data/session.record.js';
export { findSession, type Session } from './data/sessions.store.js';
export { closeDeliberation, deliberate, noteWhoAttends } from './acts/deliberate.js';
export { minutesFacts, signMinutes } from './acts/sign-minutes.js';
export { minutesDocument } from './acts/minutes-document.js';
export { wholeAgendaOf, findItem } from './data/agenda.store.js';
export { partOfFile } from './pages/part-of-file.js';
export { words as juryWords } from './words/words.js';
export { SESSION } from './session.js';
export { APPEAL } from './appeal.js';
/** What the room says when it refuses, and once an act is done; the start gives it to the pages. */
export { sentences } from './words/sentences.js';
