import type { Tx } from '../../platform/database/index.js';
import { makeMove, type Moved, type Mover } from '../../platform/lifecycle/index.js';
import { isRefusal, type Refusal } from '../../platform/refusal/index.js';
import {
  askAnew,
  askForMore,
  closeFile,
  filesAfter,
  REPORT,
  reinstateReport,
  reportForThePortal,
  restateCredits,
  type Judged,
  type Report,
} from '../../reports/index.js';
import { DiplomaRequestRecord } from '../data/request.record.js';
import { requestForThePortal } from '../data/requests.store.js';
import { REQUEST } from '../request.js';
import type { DiplomaRequest } from '../rules/index.js';
import { settleRequest, type Settlement } from './settle-request.js';

const BY_THE_PORTAL: Mover = { portal: 'system' };

/** What the signed minutes of a new deliberation say of a request and its file. */
export type SettledAnew = Settlement & {
  /** What the jury read, the first time as now. */
  readonly judged: Judged;
  /** Why it deliberated anew, in a sentence: said of the file that is closed. */
  readonly ground: string;
};

/**
 * Carries out what a new deliberation decided (decision 12), on the request and its file together, at the signature. The
 * same sense again moves nothing: undefined then. Validated after all, what the student opened since is closed.
 */
export async function rejudgeRequest(
  tx: Tx,
  requestId: string,
  settled: SettledAnew,
): Promise<Moved | undefined | Refusal> {
  const request = await requestForThePortal(tx, requestId);
  const report = request?.reportId ? await reportForThePortal(tx, request.reportId) : undefined;
  if (!request || !report) throw new Error(`Request ${requestId} has no file.`);
  const done =
    report.state === 'RETURNED'
      ? await afterDeferral(tx, request, report, settled)
      : await afterDecision(tx, request, report, settled);
  if (isRefusal(done) || settled.sense !== 'FAVOURABLE') return done;
  for (const { id } of await filesAfter(tx, report.id)) {
    const closed = await closeFile(tx, id, settled.ground);
    if (isRefusal(closed)) return closed;
  }
  return done;
}

/** A deferral stands until its file is decided: deferred once more, other points are asked of it. */
async function afterDeferral(
  tx: Tx,
  request: DiplomaRequest,
  report: Report,
  settled: SettledAnew,
): Promise<Moved | undefined | Refusal> {
  if (settled.sense === 'MORE') {
    await askAnew(tx, report, settled);
    return undefined;
  }
  const reinstated = await reinstateReport(tx, report, settled.judged, settled.documents);
  if (isRefusal(reinstated)) return reinstated;
  const scheduled = await makeMove(tx, REQUEST, request, 'reinstate', {
    by: BY_THE_PORTAL,
    documents: settled.documents,
  });
  if (isRefusal(scheduled)) return scheduled;
  const now = await requestForThePortal(tx, request.id);
  if (!now) throw new Error(`No request ${request.id}.`);
  return settleRequest(tx, now, settled);
}

async function afterDecision(
  tx: Tx,
  request: DiplomaRequest,
  report: Report,
  settled: SettledAnew,
): Promise<Moved | undefined | Refusal> {
  const { documents, sense } = settled;
  const by = BY_THE_PORTAL;
  const facts = { sense, reasoned: settled.reasoned, minutesSigned: settled.minutesSigned };
  if (settled.sense === 'MORE') {
    const asked = await askForMore(tx, report, facts, settled, 'rejudgeAsMore');
    if (isRefusal(asked)) return asked;
    return makeMove(tx, REQUEST, request, 'rejudgeAsDeferred', {
      by,
      facts,
      documents,
      reason: settled.why,
      set: { awardId: null },
    });
  }
  if (settled.sense === 'FAVOURABLE') {
    const set = { awardId: settled.awardId };
    if (settled.awardId === null) throw new Error(`Request ${request.id} is judged anew without an award.`);
    if (report.state === 'VALIDATED') {
      await restateCredits(tx, report.id, settled.awardId);
      await tx.manager.update(DiplomaRequestRecord, { id: request.id }, set);
      return undefined;
    }
    const validated = await makeMove(tx, REPORT, report, 'rejudgeAsValidated', { by, facts, documents, set });
    return isRefusal(validated)
      ? validated
      : makeMove(tx, REQUEST, request, 'rejudgeAsGranted', { by, facts, documents, set });
  }
  if (report.state === 'NOT_VALIDATED') return undefined;
  const set = { awardId: null };
  const refused = await makeMove(tx, REPORT, report, 'rejudgeAsNotValidated', { by, facts, documents, set });
  return isRefusal(refused)
    ? refused
    : makeMove(tx, REQUEST, request, 'rejudgeAsRefused', { by, facts, documents, set });
}
