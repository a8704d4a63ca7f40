import type { Months, Outcome } from '../../experience/rules/index.js';
import { refuse, type Refusal } from '../../platform/refusal/rules/index.js';

/** Why this student may do an internship for this diploma, or may not (R27, A16). */
export interface Need {
  /** The rules of the diploma know an internship, and the longest they know (R28). */
  readonly longest: number | null;
  /** What the diploma asks of the experience that was declared. */
  readonly outcome: Outcome;
  /** The length that is asked, where one is. */
  readonly asked: Months | null;
  /** A commission prescribed one (decision 3). */
  readonly prescribed: boolean;
  /** Why the registry says that one is needed all the same. */
  readonly recorded: string | null;
}

/**
 * Refused (422) where the diploma knows no internship, and where this student needs none: the rules say so, or a
 * commission whose answer completes what is missing, or the registry, in writing (R27). What is satisfied is not made
 * necessary by a prescription (decision 3).
 */
export function notNeeded({ longest, outcome, prescribed, recorded }: Need): Refusal | undefined {
  if (longest === null || outcome === 'not-required' || outcome === 'undefined')
    return refuse(422, 'internships.noneForDiploma', undefined, 'need');
  if (outcome === 'internship' || (prescribed && outcome === 'complement') || recorded !== null) return undefined;
  return refuse(
    422,
    outcome === 'complement' ? 'internships.experienceFirst' : 'internships.notNeeded',
    undefined,
    'need',
  );
}
