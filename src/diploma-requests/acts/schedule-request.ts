import type { Actor } from '../../people/index.js';
import type { Tx } from '../../platform/database/index.js';
import type { JournalDocument } from '../../platform/journal/index.js';
import { makeMove, type Moved, type Mover } from '../../platform/lifecycle/index.js';
import { isRefusal, notFound, refuse, type Refusal } from '../../platform/refusal/index.js';
import { findReport, REPORT, reportForThePortal, type Report } from '../../reports/index.js';
import { countConditions } from '../data/conditions.store.js';
import { countHeld } from '../data/held-credits.store.js';
import type { DiplomaRequest } from '../rules/index.js';
import { REQUEST } from '../request.js';

/** What the jury's room knows of the session, and what it freezes of the file. */
export interface Scheduling {
  readonly sessionState: string;
  readonly sessionIsOfThisDiploma: boolean;
  readonly documents: readonly JournalDocument[];
}

/**
 * Puts an admissible request before a session: the request is scheduled and its file forwarded, in the same transaction
 * (R48); on credits held already it is scheduled alone, and gives no report.
 * Refused when the request is not admissible, a condition of its was taken back, the session not open (409) or of another diploma's jury (422), or the
 * actor not the registry (403, 404).
 */
export async function scheduleRequest(
  tx: Tx,
  actor: Actor,
  request: DiplomaRequest,
  { documents, ...session }: Scheduling,
): Promise<{ readonly report: Report | undefined; readonly moved: Moved } | Refusal> {
  const report = request.reportId === null ? undefined : await findReport(tx, actor, request.reportId);
  if (!report && !request.withoutReport)
    return request.reportId === null ? refuse(409, 'requests.noReportYet') : notFound;
  const by: Mover = { personId: actor.personId, name: actor.name };
  const { missing: conditionsMissing } = await countConditions(tx, request.id);
  const lacksCredits = request.withoutReport && !(await countHeld(tx, request.id)).holdsAll;
  const facts = { ...session, conditionsMissing, lacksCredits };
  const moved = await makeMove(tx, REQUEST, request, 'schedule', { by, facts, documents });
  if (isRefusal(moved) || !report) return isRefusal(moved) ? moved : { report, moved };
  const forwarded = await makeMove(tx, REPORT, report, 'forward', {
    by,
    facts: { ...session, requestState: request.state, requestReportId: request.reportId },
    documents,
  });
  return isRefusal(forwarded) ? forwarded : { report, moved };
}

/**
 * Takes a request off an agenda, its file with it if it rests on one: by the secretary while the agenda is not locked,
 * or by the portal when the session is cancelled; once it is locked, where the jury puts the file back.
 * Refused without a reason (422), or once the agenda is locked (409).
 */
export async function unscheduleRequest(
  tx: Tx,
  request: DiplomaRequest,
  by: { readonly actor: Actor } | { readonly portal: 'system' },
  given: { readonly reason: string; readonly sessionState: string; readonly isPutBack: boolean },
): Promise<Moved | Refusal> {
  const mover: Mover = 'actor' in by ? { personId: by.actor.personId, name: by.actor.name } : by;
  const off = { by: mover, reason: given.reason };
  if (request.withoutReport) {
    const mayLeave = given.sessionState === 'OPEN' || given.sessionState === 'CANCELLED' || given.isPutBack;
    return mayLeave ? makeMove(tx, REQUEST, request, 'unschedule', off) : refuse(409, 'reports.agendaLocked');
  }
  if (request.reportId === null) throw new Error(`Request ${request.id} is scheduled without a report.`);
  const report =
    'actor' in by ? await findReport(tx, by.actor, request.reportId) : await reportForThePortal(tx, request.reportId);
  if (!report) return notFound;
  const recalled = await makeMove(tx, REPORT, report, 'recall', {
    ...off,
    facts: { sessionState: given.sessionState, isPutBack: given.isPutBack },
  });
  return isRefusal(recalled) ? recalled : makeMove(tx, REQUEST, request, 'unschedule', off);
}
