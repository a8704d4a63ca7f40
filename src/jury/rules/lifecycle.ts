import type { Lifecycle, Move } from '../../platform/lifecycle/rules/index.js';
import { refuse, type Refusal } from '../../platform/refusal/rules/index.js';
import { notAppointed } from './composition.js';
import {
  SESSION_STATES,
  type AgendaFacts,
  type AttendanceFacts,
  type JurySession,
  type LockFacts,
  type SessionStanding,
  type SessionState,
  hasSat,
} from './session.js';

/** The whole life of a session of the national jury. Nothing else may change its state. */
export const SESSION_MOVES = {
  plan: { from: [], to: 'PLANNED', by: ['secretary'], form: true },
  open: { from: ['PLANNED'], to: 'OPEN', by: ['secretary'], form: 'composition', needs: notAppointed },
  lock: { from: ['OPEN'], to: 'LOCKED', by: ['secretary', 'clock'], needs: notYetClosed },
  deliberate: { from: ['LOCKED'], to: 'DELIBERATING', by: ['secretary'], form: 'attendance', needs: cannotDeliberate },
  close: { from: ['DELIBERATING'], to: 'MINUTES_DRAFT', by: ['secretary'], needs: notAllDecided },
  resume: { from: ['MINUTES_DRAFT'], to: 'DELIBERATING', by: ['secretary'], reason: true },
  sign: { from: ['MINUTES_DRAFT'], to: 'MINUTES_SIGNED', by: ['signer'], form: 'minutes', needs: notAllDecided },
  cancel: {
    from: ['PLANNED', 'OPEN', 'LOCKED', 'DELIBERATING', 'MINUTES_DRAFT'],
    to: 'CANCELLED',
    by: ['general-administrator', 'secretary'],
    reason: true,
    unless: deliberatesAlready,
  },
} as const satisfies Record<string, Move<SessionState, SessionStanding, JurySession, never>>;

/** A move of the table, by name. */
export type SessionMove = keyof typeof SESSION_MOVES;

/** The table with its ends, by which moves are made, offered and refused. */
export const SESSION_LIFECYCLE: Lifecycle<SessionState, JurySession, typeof SESSION_MOVES> = {
  name: 'jury-session',
  states: SESSION_STATES,
  ends: ['MINUTES_SIGNED', 'CANCELLED'],
  moves: SESSION_MOVES,
};

/** What a jury has begun to deliberate is broken off by the general administrator alone. */
function deliberatesAlready({ state, standings }: JurySession): Refusal | undefined {
  return hasSat(state) && !standings.includes('general-administrator') ? refuse(409, 'jury.cancelNotYours') : undefined;
}

function notYetClosed(facts: LockFacts, session: JurySession): Refusal | undefined {
  return session.standings.includes('clock') && facts.today <= session.closesOn
    ? refuse(409, 'jury.notYetClosed')
    : undefined;
}

/** A jury sits on its day, with somebody to chair and its quorum (W13). */
function cannotDeliberate(facts: AttendanceFacts, session: JurySession): Refusal | undefined {
  if (facts.today < session.heldOn) return refuse(409, 'jury.notTheDay');
  if (facts.notNoted > 0) return refuse(422, 'jury.attendanceMissing', { count: facts.notNoted }, 'attendance');
  return belowQuorum(facts);
}

/** Whether those who are there may not decide: asked when the jury begins, when somebody leaves, and when it ends. */
export function belowQuorum(facts: Pick<AttendanceFacts, 'present' | 'quorum' | 'hasChair'>): Refusal | undefined {
  if (!facts.hasChair) return refuse(422, 'jury.presidentAbsent', undefined, 'attendance');
  return facts.present < facts.quorum
    ? refuse(409, 'jury.quorumNotReached', { present: facts.present, quorum: facts.quorum }, 'attendance')
    : undefined;
}

function notAllDecided(facts: AgendaFacts): Refusal | undefined {
  if (facts.undecided > 0) return refuse(409, 'jury.filesUndecided', { count: facts.undecided });
  return facts.presence ? belowQuorum(facts.presence) : undefined;
}
