import { refuse, type Refusal } from '../../platform/refusal/rules/index.js';
import type { Report } from './report.js';

const TRANSFERABLE: readonly Report['state'][] = ['SUBMITTED', 'RETURNED', 'ADMISSIBLE', 'ASSIGNED', 'UNDER_REVIEW'];

/**
 * Why a file stays in its centre (409): it is its student's alone, or decided; its opinion is proposed and no jury has
 * decided; or a jury has had it, and what was decided is kept where it was.
 */
export function notTransferable(
  { state }: Pick<Report, 'state'>,
  { wasJudged }: { readonly wasJudged: boolean },
): Refusal | undefined {
  if (state === 'OPINION_PROPOSED' || state === 'FORWARDED') return refuse(409, 'reports.notTransferableNow');
  if (wasJudged) return refuse(409, 'reports.notTransferableJudged');
  return TRANSFERABLE.includes(state) ? undefined : refuse(409, 'reports.notTransferable');
}

/** The same, for whoever asks: the registry that has it (403). */
export function notToTransfer(
  report: Pick<Report, 'state' | 'standings'>,
  judged: { readonly wasJudged: boolean },
): Refusal | undefined {
  return report.standings.includes('registry') ? notTransferable(report, judged) : refuse(403, 'lifecycle.notYours');
}

/** What becomes of the professor of a file that changes centre: stays by an act, or by a seat there; else released. */
export function ofProfessor(facts: {
  readonly hasProfessor: boolean;
  readonly isSeatedThere: boolean;
  readonly delegation: string;
}): 'none' | 'delegated' | 'seated' | 'released' {
  if (!facts.hasProfessor) return 'none';
  if (facts.isSeatedThere) return 'seated';
  return facts.delegation === '' ? 'released' : 'delegated';
}
