import { REQUEST } from '../diploma-requests/index.js';
import { EXAMINATION } from '../examinations/index.js';
import { AMENDMENT, INTERNSHIP } from '../internships/index.js';
import { APPEAL, SESSION } from '../jury/index.js';
import type { AnyKind } from '../platform/lifecycle/index.js';
import { REPORT } from '../reports/index.js';
import { WITHDRAWAL } from '../withdrawals/index.js';

/** Every kind of thing that has a life, by the name of its lifecycle. What is true of all of them is asked of this. */
export const KINDS = {
  examination: EXAMINATION,
  internship: INTERNSHIP,
  amendment: AMENDMENT,
  report: REPORT,
  'diploma-request': REQUEST,
  'jury-session': SESSION,
  appeal: APPEAL,
  withdrawal: WITHDRAWAL,
} as const satisfies Readonly<Record<string, AnyKind>>;

/**
 * The name of a kind: what a table over every kind is keyed by, so that one more does not compile until it is there.
 */
export type KindName = keyof typeof KINDS;

/** The same as a list. */
export const ALL_KINDS: readonly AnyKind[] = Object.values(KINDS);
