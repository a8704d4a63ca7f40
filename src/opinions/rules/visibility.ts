import type { Report, ReportMove, ReportState } from '../../reports/rules/index.js';
import type { Opinion } from './opinion.js';

/** The move by which a jury, deciding, asks for more. */
const ENDED_BY_THE_JURY = 'askForMore' satisfies ReportMove;
const DECIDED: readonly ReportState[] = ['VALIDATED', 'NOT_VALIDATED'];

/**
 * Whether this reader of the file is shown the professor's opinion. Its student is, as soon as it is proposed, unless
 * the institution chose that they learn of it with the jury's decision; everyone else who sees the file has it before
 * them.
 */
export function seesOpinion(report: Pick<Report, 'standings' | 'state'>, visibleAtOnce: boolean): boolean {
  const onlyAuthor = report.standings.every((standing) => standing === 'author');
  return !onlyAuthor || visibleAtOnce || DECIDED.includes(report.state);
}

/**
 * Whether this reader is shown an opinion that stands no longer. What a jury decided on is its student's, also where it
 * asked for more, and whatever was proposed since (decision 20).
 */
export function seesEarlierOpinion(
  report: Pick<Report, 'standings' | 'state'>,
  { endedWhy }: Pick<Opinion, 'endedWhy'>,
  visibleAtOnce: boolean,
): boolean {
  return endedWhy === ENDED_BY_THE_JURY || seesOpinion(report, visibleAtOnce);
}
