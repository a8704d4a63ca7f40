import type { Actor } from '../../people/index.js';
import type { Tx } from '../../platform/database/index.js';
import { isRefusal, refuse, type Refusal } from '../../platform/refusal/index.js';
import type { Report } from '../rules/index.js';
import { markConfidential } from './mark-confidential.js';
import { openReport } from './open-report.js';
import { lastDeposited } from '../data/versions.store.js';
import { followerOf } from '../data/reports.store.js';

/**
 * After a refusal, opens the file that follows: it names the one before it and takes over what is still true. Gives its
 * id.
 */
export async function openSuccessor(tx: Tx, actor: Actor, report: Report): Promise<string | Refusal> {
  const early = noSuccessorYet(report);
  if (early) return early;
  const version = await lastDeposited(tx, report.id);
  if (!version) throw new Error(`Report ${report.id} was decided and never deposited.`);
  const follower = await followerOf(tx, report.id);
  if (follower) return refuse(409, 'reports.alreadyOpen', { number: follower.number, id: follower.id });
  const opened = await openReport(tx, actor, {
    kind: report.kind,
    diplomaId: report.diplomaId,
    centreId: report.centreId,
    course: report.course ?? undefined,
    follows: { reportId: report.id, version },
  });
  if ('refused' in opened) return opened;
  // What it takes over is no less confidential for being presented anew.
  const marked = report.confidential
    ? await markConfidential(tx, actor, opened.reportId, { confidential: true, reason: '' })
    : undefined;
  return isRefusal(marked) ? marked : opened.reportId;
}

/** Why no file can follow this one: it is its student's to open (403), after a refusal (409). */
export function noSuccessorYet(report: Report): Refusal | undefined {
  if (!report.standings.includes('author')) return refuse(403, 'lifecycle.notYours');
  return report.state === 'NOT_VALIDATED' ? undefined : refuse(409, 'reports.noSuccessor');
}
