import { refuse, type Refusal } from '../../platform/refusal/rules/index.js';
import { FULL_TIME } from './length.js';
import type { PresentedInternship } from './presented.js';

/** Another internship of the same student, whose days meet these. */
export interface Beside {
  readonly number: string;
  readonly weeklyHours: number;
  /** The registry wrote, for that one, why it may run beside another. */
  readonly isAllowed: boolean;
}

/** Whether two internships run, or ran, together: part-time both, on days they share, as the registry allowed. */
export function runTogether(one: PresentedInternship, other: PresentedInternship): boolean {
  const share = one.from <= other.to && other.from <= one.to;
  const arePartTime = one.weeklyHours < FULL_TIME && other.weeklyHours < FULL_TIME;
  return share && arePartTime && (one.isAllowedBeside || other.isAllowedBeside);
}

/**
 * Why it does not run beside another (422): the registry gave no reason, there are two others already, one of the two
 * is full time, or both are more hours a week than may be (decision 25).
 */
export function notTogether(
  weeklyHours: number | null,
  {
    overlaps: [other, third],
    together,
    mostTogether,
  }: { readonly overlaps: readonly Beside[]; readonly together: string | null; readonly mostTogether: number },
): Refusal | undefined {
  if (!other) return undefined;
  const { number } = other;
  if (third || (together === null && !other.isAllowed))
    return refuse(422, 'internships.overlaps', { number }, 'startsOn');
  if (weeklyHours === null) return undefined;
  if (weeklyHours >= FULL_TIME || other.weeklyHours >= FULL_TIME)
    return refuse(422, 'internships.notPartTime', { number }, 'weeklyHours');
  const hours = weeklyHours + other.weeklyHours;
  return hours > mostTogether
    ? refuse(422, 'internships.tooManyTogether', { hours, most: mostTogether, number }, 'weeklyHours')
    : undefined;
}
