import { runTogether, type PresentedInternship } from '../../internships/rules/index.js';
import { refuse, type Refusal } from '../../platform/refusal/rules/index.js';
import type { ReportMove } from './lifecycle.js';
import { kindOfReport, type ReportKind } from './report-kind.js';

const FIELD = 'internships';

/**
 * The moves that make a report count for the internships it names (R5): the registry's admission; then each new deposit
 * to its professor, which may name others; the jury that accepts it after all.
 */
export const MOVES_THAT_ACCEPT = ['admit', 'resume', 'rejudgeAsValidated'] as const satisfies readonly ReportMove[];
/**
 * Why a report does not present these internships (422, decision 15): it presents none, one is not its student's for
 * this diploma or has not begun, or they are several and are not two that ran together.
 */
export function notPresentable(
  kind: ReportKind,
  chosen: readonly string[],
  offered: readonly PresentedInternship[],
): Refusal | undefined {
  if (!kindOfReport(kind).presentsInternship) return refuse(422, 'reports.presentsNoInternship', undefined, FIELD);
  const [one, other, ...more] = new Set(chosen);
  const found = offered.filter(({ id }) => id === one || id === other);
  if (found.length !== [one, other].filter((id) => id !== undefined).length)
    return refuse(422, 'reports.internshipUnknown', undefined, FIELD);
  const [first, second] = found;
  return more.length > 0 || (first && second && !runTogether(first, second))
    ? refuse(422, 'reports.internshipsNotTogether', undefined, FIELD)
    : undefined;
}

/**
 * Those after which it counts no longer: its student takes it back, its wait is over, the jury refuses it. Corrections
 * asked of it change nothing: what was admitted is still there.
 */
export const MOVES_THAT_END = [
  'revise',
  'withdraw',
  'lapse',
  'close',
  'refuse',
  'rejudgeAsNotValidated',
] as const satisfies readonly ReportMove[];
