import { refuse, type Refusal } from '../../platform/refusal/rules/index.js';
import type { Report } from './report.js';
import type { OpenStanding, Sighted } from './sight.js';

/** Who is in charge of a report in its registry, as one reader sees it: themselves, somebody else, or nobody. */
export function officerFor(
  { holders }: Pick<Sighted, 'holders'>,
  standings: readonly OpenStanding[],
): Report['officer'] {
  const officer = standings.find(({ heldAs }) => heldAs === 'officer');
  if (!officer) return null;
  return holders.includes(officer.holderId) ? 'reader' : 'another';
}

/** Where a file is once its registry has admitted it, until a jury has decided. */
export const ADMITTED = [
  'ADMISSIBLE',
  'ASSIGNED',
  'UNDER_REVIEW',
  'OPINION_PROPOSED',
  'FORWARDED',
] as const satisfies readonly Report['state'][];

/**
 * Whether somebody of its registry has still to say that they are in charge: it was admitted, and nobody is. Before its
 * admission nobody has to be, and whoever admits it is; unless it is confidential, which nobody else would read.
 */
export function lacksOfficer({
  officer,
  state,
  returnedBy,
  restricted,
}: Pick<Report, 'officer' | 'state' | 'returnedBy' | 'restricted'>): boolean {
  if (officer !== null) return false;
  if (restricted && (state === 'SUBMITTED' || state === 'RETURNED')) return true;
  if (state === 'RETURNED') return returnedBy !== 'registry';
  return ADMITTED.some((one) => one === state);
}

/**
 * Why the reader may not say who is in charge: whoever is hands it over, and where nobody is, its registry and its
 * coordination put somebody in charge. Undefined when they may.
 */
export function chargeNotYours(
  report: Pick<Report, 'officer' | 'state' | 'returnedBy' | 'restricted' | 'standings'>,
): Refusal | undefined {
  if (report.officer === 'reader') return undefined;
  if (!report.standings.some((standing) => standing === 'registry' || standing === 'coordinator'))
    return refuse(403, 'lifecycle.notYours');
  if (report.officer === 'another') return refuse(409, 'reports.anotherOfficer');
  return lacksOfficer(report) ? undefined : refuse(409, 'reports.officerAtAdmission');
}
