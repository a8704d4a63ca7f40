import { refuse, type Refusal } from '../../platform/refusal/rules/index.js';

/** What is known of a student, a diploma and a year, before a request is opened for them. */
export interface OpeningFacts {
  /** The credits of this diploma are theirs already. */
  readonly granted: boolean;
  /** The request that is open for the same diploma and year. */
  readonly alreadyOpen: { readonly id: string; readonly number: string } | null;
}

/**
 * Why a request is not opened by whoever is enrolled: credits already acquired, or one that is open, which is named so
 * that its student goes on with it (W18).
 */
export function notOpenable({ granted, alreadyOpen }: OpeningFacts): Refusal | undefined {
  if (granted) return refuse(409, 'requests.alreadyGranted', undefined, 'enrolment');
  return alreadyOpen
    ? refuse(409, 'requests.alreadyOpen', { number: alreadyOpen.number, id: alreadyOpen.id }, 'enrolment')
    : undefined;
}
