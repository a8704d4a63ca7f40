import { INSTITUTION_TIME_ZONE, localDate, type LocalDate } from '../../platform/clock/rules/index.js';
import type { JurySession, SessionState } from './session.js';

/** The state of a session's list: closed once its closing day is behind, even before the clock has said so. */
export function stateOfList({ state, closesOn }: Pick<JurySession, 'state' | 'closesOn'>, now: Date): SessionState {
  return state === 'OPEN' && localDate(now, INSTITUTION_TIME_ZONE) > closesOn ? 'LOCKED' : state;
}

/** The day after which a complement may be expected: the session's, or today's when the decision is written late. */
export function complementNotBefore({ heldOn }: Pick<JurySession, 'heldOn'>, now: Date): LocalDate {
  const today = localDate(now, INSTITUTION_TIME_ZONE);
  return today > heldOn ? today : heldOn;
}
