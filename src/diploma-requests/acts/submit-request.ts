import type { Actor } from '../../people/index.js';
import type { Tx } from '../../platform/database/index.js';
import { makeMove, type Moved } from '../../platform/lifecycle/index.js';
import { isRefusal, refuse, type Refusal } from '../../platform/refusal/index.js';
import { saysSomething } from '../../platform/texts/index.js';
import { closeReturn, keepAnswers, reportForThePortal, returnsOf } from '../../reports/index.js';
import type { DiplomaRequest, SubmissionFacts } from '../rules/index.js';
import { askConditions } from '../data/conditions.store.js';
import { countHeld } from '../data/held-credits.store.js';
import { filesFor, holdRequest, wasOnAnAgenda } from '../data/requests.store.js';
import { REQUEST } from '../request.js';

/**
 * What a deposit says: the file it rests on, or how the student means to file one; and answers by the id of their
 * point.
 */
export interface Submission {
  /** The file chosen; null when « none yet » was; left out, the one it rests on already. */
  readonly reportId?: string | null | undefined;
  readonly plan: string;
  readonly answers: Readonly<Record<string, string>>;
}

/**
 * The move that deposits a request, from where it is: the first deposit, the answer to the registry, or the renewal
 * after the jury.
 */
export function depositMoveOf({ state }: Pick<DiplomaRequest, 'state'>): 'submit' | 'resubmit' | 'renew' {
  if (state === 'INCOMPLETE') return 'resubmit';
  return state === 'DEFERRED' ? 'renew' : 'submit';
}

/**
 * Deposits a request, which is then asked the conditions of its diploma, or deposits it again with its answers. Refused (422) without a file or a plan, unless the student says that they hold all the credits already, or while a point
 * is unanswered; (409) while the complement that the jury asked for is not deposited in the file, or when the file a
 * jury has had before it has ended since; (422) when the file is not one of the student's for that diploma.
 */
export async function submitRequest(
  tx: Tx,
  actor: Actor,
  request: DiplomaRequest,
  { reportId, plan, answers }: Submission,
): Promise<Moved | Refusal> {
  // A file opened meanwhile links itself to the request: whoever deposits waits, and reads what is there then.
  await holdRequest(tx, request.id);
  const own = await filesFor(tx, request);
  // What a jury has had before it rests on its file for good.
  const isBound = await wasOnAnAgenda(tx, request.id);
  const kept = request.reportId ?? undefined;
  const chosen = isBound
    ? kept
    : reportId === null
      ? undefined
      : (reportId ?? (saysSomething(plan) ? undefined : kept));
  if (isBound && !own.some(({ id }) => id === chosen)) return refuse(409, 'requests.fileEnded');
  if (chosen !== undefined && !own.some(({ id }) => id === chosen))
    return refuse(422, 'requests.notThisFile', undefined, 'report');
  const [open] = (await returnsOf(tx, { requestId: request.id })).filter(({ answeredAt }) => answeredAt === null);
  if (open) await keepAnswers(tx, open.id, answers);
  const facts: SubmissionFacts = {
    hasReportOrPlan: chosen !== undefined || saysSomething(plan) || (await countHeld(tx, request.id)).saysAll,
    pointsUnanswered: open?.points.filter(({ id, answer }) => !saysSomething(answers[id] ?? answer ?? '')).length ?? 0,
    reportToComplete: chosen !== undefined && (await reportForThePortal(tx, chosen))?.state === 'RETURNED',
  };
  const moved = await makeMove(tx, REQUEST, request, depositMoveOf(request), {
    by: actor,
    facts,
    set: { reportId: chosen ?? null, plan: plan.trim() || null },
  });
  if (!isRefusal(moved) && moved.move === 'submit') await askConditions(tx, request);
  if (!isRefusal(moved)) await closeReturn(tx, { requestId: request.id });
  return moved;
}
