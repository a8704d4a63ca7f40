import type { Report, ReportState } from '../../reports/rules/index.js';

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
