import type { Report } from '../../reports/index.js';
import type { Passage } from '../data/before-jury.store.js';
import { isInForce } from '../rules/index.js';

/** The letter that notifies the decision of this passage, where its student reads it whole for the first time. */
export function receiptOf(report: Report, passage: Passage | undefined): string | undefined {
  if (!passage || !report.standings.includes('author')) return undefined;
  const [inForce] = passage.decisions;
  const { notifiedAt, letterId } = passage.afterwards;
  const isWhole = inForce?.sense === 'FAVOURABLE' || isAppealable(report, passage);
  return isWhole && notifiedAt === null && letterId !== null ? letterId : undefined;
}

/** Whether the remedies are shown: a refusal, or a deferral that awaits its answer, in force. */
export function isAppealable(report: Report, { decisions: [inForce], awaitsAnswer, afterwards }: Passage): boolean {
  const isRefused = report.state === 'NOT_VALIDATED' && inForce?.sense === 'UNFAVOURABLE';
  const isDeferred = report.state === 'RETURNED' && inForce?.sense === 'MORE' && awaitsAnswer;
  return (isRefused || isDeferred) && isInForce(afterwards);
}
