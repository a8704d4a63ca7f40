import type { Actor } from '../people/index.js';
import type { Kind } from '../platform/lifecycle/index.js';
import { SESSION_LIFECYCLE, type SESSION_MOVES, type SessionState } from './rules/index.js';
import { JurySessionRecord } from './data/session.record.js';
import { findSession, type Session } from './data/sessions.store.js';
import { words } from './words/words.js';

/** A session of a national jury: its composition, its agenda, its deliberation, its signed minutes. */
export const SESSION = {
  lifecycle: SESSION_LIFECYCLE,
  record: JurySessionRecord,
  find: findSession,
  address: '/jury/sessions',
  words: { fr: words('fr').session, en: words('en').session },
  titleOf: ({ number }, locale) => words(locale).number(number),
  tones: {
    PLANNED: 'quiet',
    OPEN: 'news',
    LOCKED: 'waiting',
    DELIBERATING: 'waiting',
    MINUTES_DRAFT: 'waiting',
    MINUTES_SIGNED: 'good',
    CANCELLED: 'bad',
  },
} satisfies Kind<Actor, SessionState, Session, typeof SESSION_MOVES, JurySessionRecord>;
