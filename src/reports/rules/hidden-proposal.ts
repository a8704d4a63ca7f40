import type { ReportMove } from './lifecycle.js';
import type { Report, ReportState } from './report.js';

/** Where an opinion is proposed and nothing is decided on it. */
const BEFORE_THE_DECISION: readonly ReportState[] = ['OPINION_PROPOSED', 'FORWARDED'];

/**
 * Whether what is proposed of a file is hidden from this reader: from its student, where the institution tells it with
 * the decision only (decision 20). Nothing that they read may then differ with it.
 */
export function hidesProposal(isHidden: boolean, { state, standings }: Pick<Report, 'state' | 'standings'>): boolean {
  return (
    isHidden &&
    standings.length > 0 &&
    standings.every((one) => one === 'author') &&
    BEFORE_THE_DECISION.includes(state)
  );
}

/** By which a file leaves its professor: why is nobody's but those who assign. */
const OF_THE_PROFESSOR: readonly string[] = ['decline', 'release'] satisfies readonly ReportMove[];

/**
 * Whether this reader of a file reads why one of its moves was made. Its student never reads why a professor stepped
 * aside (W29), nor, while what is proposed is hidden, why it was taken up again (decision 20).
 */
export function readsWhy(
  { standings, state }: Pick<Report, 'standings' | 'state'>,
  move: string,
  isHidden: boolean,
): boolean {
  if (!standings.every((one) => one === 'author')) return true;
  const isDecided = state === 'VALIDATED' || state === 'NOT_VALIDATED';
  return !OF_THE_PROFESSOR.includes(move) && !(move === 'reopen' && isHidden && !isDecided);
}
