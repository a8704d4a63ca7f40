import { explain, keepAssessment } from '../../experience/index.js';
import type { Actor } from '../../people/index.js';
import { localDate } from '../../platform/clock/index.js';
import type { Tx } from '../../platform/database/index.js';
import { refuse, type Refusal } from '../../platform/refusal/index.js';
import { assessedRequest, insertAssessment } from '../data/assessments.store.js';
import type { DiplomaRequest } from '../rules/index.js';

/**
 * Attaches to a request what its file fulfils on the day it was filed, by the rules in force today, on what is declared
 * and on what is retained.
 * Done when it becomes admissible; afterwards only when somebody asks.
 */
export async function attachAssessment(tx: Tx, requestId: string, madeBy: string | null): Promise<void> {
  const found = await assessedRequest(tx, requestId);
  if (!found) throw new Error(`Request ${requestId} is assessed without a deposited file.`);
  const { timeZone, ...file } = found.file;
  const assessed = explain({
    ...file,
    days: { on: localDate(new Date(found.filedAt), timeZone), today: localDate(tx.now, timeZone) },
  });
  const requestAssessmentId = await insertAssessment(tx, requestId, {
    basis: assessed.weighed.retained ? 'retained' : 'declared',
    result: assessed.weighed,
    versionId: assessed.rules?.versionId ?? null,
    madeBy,
  });
  await keepAssessment(tx, { requestAssessmentId }, assessed);
}

/**
 * The registry asks for the assessment again, by today's rules. Refused to others (403), and once the jury has the
 * request or before it is checked (409).
 */
export async function assessAgain(tx: Tx, actor: Actor, request: DiplomaRequest): Promise<undefined | Refusal> {
  if (!request.standings.includes('registry')) return refuse(403, 'lifecycle.notYours');
  if (!mayBeAssessedAgain(request)) return refuse(409, 'requests.notAssessedNow');
  await attachAssessment(tx, request.id, actor.personId);
  return undefined;
}

/** Whether a request stands between its admission and the jury, on a file. */
export function mayBeAssessedAgain({ state, reportId }: Pick<DiplomaRequest, 'state' | 'reportId'>): boolean {
  return reportId !== null && (state === 'ADMISSIBLE' || state === 'AWAITING_OPINION');
}
