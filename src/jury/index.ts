/** The national jury: sessions, deliberation, minutes, credits, appeals. See docs/architecture.md. */
export { AppealRecord } from './appeal.record.js';
export { composeSession, openSession, type Composition } from './compose-session.js';
export { APPEAL_LIFECYCLE, SESSION_LIFECYCLE, type Deciding, type JurySession } from './domain/index.js';
export { duties } from './duties.js';
export { JuryModule } from './jury.module.js';
export { lockSession, lockSessions } from './lock-session.js';
export { planSession, type Plan } from './plan-session.js';
export { putOnAgenda } from './put-on-agenda.js';
export { recordDecision } from './record-decision.js';
export { JurySessionRecord } from './session.record.js';
export { findSession, type Session } from './sessions.store.js';
export { closeDeliberation, deliberate, noteWhoSits } from './sit.js';
export { minutesFacts, signMinutes } from './sign-minutes.js';
export { minutesDocument } from './minutes-document.js';
export { wholeAgendaOf, findItem } from './agenda.store.js';
export { partOfFile } from './web/part-of-file.js';
export { words as juryWords } from './web/words.js';
