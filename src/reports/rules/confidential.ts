import { refuse, refuseAll, type Refusal } from '../../platform/refusal/rules/index.js';
import { saysSomething } from '../../platform/texts/rules/index.js';
import type { Report } from './report.js';

/** As what somebody says that a file is confidential, or is not any more. */
export type MarkedAs = 'author' | 'registry';

/** As what this reader may say so: the student, of their own file, or whoever of its registry reads it. */
export function marksAs({ standings }: Pick<Report, 'standings'>): MarkedAs | undefined {
  if (standings.includes('author')) return 'author';
  return standings.includes('registry') ? 'registry' : undefined;
}

/**
 * Why a file cannot be marked confidential, or opened again, by this reader: it is for its student, at any time, or for
 * the officer in charge, or somebody of its registry where nobody is, who say why (decision 18).
 */
export function notToMark(report: Pick<Report, 'standings' | 'officer'>, reason?: string): Refusal | undefined {
  const as = marksAs(report);
  if (as === undefined) return refuse(403, 'lifecycle.notYours');
  if (as === 'author') return undefined;
  if (report.officer === 'another') return refuse(409, 'reports.confidentialByOfficer');
  return refuseAll(
    reason === undefined || saysSomething(reason)
      ? undefined
      : refuse(422, 'reports.confidentialReasonMissing', undefined, 'reason'),
  );
}
