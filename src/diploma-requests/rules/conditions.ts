import type { Condition } from '../../diplomas/rules/index.js';
import { refuse, type Refusal } from '../../platform/refusal/rules/index.js';
import { saysSomething } from '../../platform/texts/rules/index.js';
import type { DiplomaRequest, RequestState } from './request.js';

/** A condition as it was asked of a request, with who certified it. */
export interface AskedCondition extends Condition {
  /** Null while nobody has. */
  readonly certified: { readonly by: string; readonly at: Date } | null;
  /** When it was last taken back, and why; null when it never was. */
  readonly takenBack: { readonly by: string; readonly at: Date; readonly why: string } | null;
}

/** The states in which the registry certifies: from the deposit until a jury has the request before it. */
const BEFORE_JURY: readonly RequestState[] = ['SUBMITTED', 'INCOMPLETE', 'AWAITING_OPINION', 'ADMISSIBLE'];

/** How many of them nobody has certified. */
export function missingAmong(conditions: readonly Pick<AskedCondition, 'certified'>[]): number {
  return conditions.filter(({ certified }) => certified === null).length;
}

/** Whether the registry may certify something of a request now, or take it back. */
export function mayCertify(request: Pick<DiplomaRequest, 'state' | 'standings'>): boolean {
  return notToCertify(request) === undefined;
}

/** Why nothing of a request is certified now: by its registry alone (403), once deposited and before the jury (409). */
export function notToCertify({ state, standings }: Pick<DiplomaRequest, 'state' | 'standings'>): Refusal | undefined {
  if (!standings.includes('registry')) return refuse(403, 'lifecycle.notYours');
  return BEFORE_JURY.includes(state) ? undefined : refuse(409, 'requests.certifiedBeforeJury');
}

/** Why a certification is not taken back: it says why (422), and there is one (409). */
export function notToTakeBack(
  request: Pick<DiplomaRequest, 'state' | 'standings'>,
  condition: Pick<AskedCondition, 'certified'>,
  reason: string,
): Refusal | undefined {
  const refusal = notToCertify(request);
  if (refusal) return refusal;
  if (condition.certified === null) return refuse(409, 'requests.notCertified');
  return saysSomething(reason) ? undefined : refuse(422, 'requests.takenBackWhy', undefined, 'reason');
}
