import { diplomaById } from '../../diplomas/index.js';
import { findRequest, scheduleRequest } from '../../diploma-requests/index.js';
import { opinionFor } from '../../opinions/index.js';
import type { Actor } from '../../people/index.js';
import type { Tx } from '../../platform/database/index.js';
import { enqueue } from '../../platform/jobs/index.js';
import { isRefusal, notFound, refuse, type Refusal } from '../../platform/refusal/index.js';
import {
  giveStanding,
  reportForThePortal,
  type ReportVersion,
  sealOfVersion,
  stoodOn,
  versionOf,
} from '../../reports/index.js';
import { enterItem, type FrozenFile } from '../data/entered.store.js';
import { BIND_FILE } from './bind-file.job.js';
import { stateOfList } from '../rules/index.js';
import { accountsAmong, membersOf } from '../data/members.store.js';
import { noteRecusal, recusedByLaw } from '../data/recusals.store.js';
import { holdSession, sessionForThePortal } from '../data/sessions.store.js';

/**
 * The registry puts an admissible request before an open session: the file is forwarded, its version and opinion frozen
 * by their hashes, and whoever sits sees it, but for those who may not; on credits held already the request comes alone. Gives the agenda item's id, or why not (403,
 * 404, 409, 422).
 */
export async function putOnAgenda(
  tx: Tx,
  actor: Actor,
  { requestId, sessionId }: { readonly requestId: string; readonly sessionId: string },
): Promise<string | Refusal> {
  const request = await findRequest(tx, actor, requestId);
  if (!request) return notFound;
  await holdSession(tx, sessionId, 'share');
  const session = await sessionForThePortal(tx, sessionId);
  if (!session) return refuse(422, 'jury.sessionMissing', undefined, 'session');
  const report = request.reportId === null ? undefined : await reportForThePortal(tx, request.reportId);
  const version = report && (await versionOf(tx, report.currentVersionId));
  const opinion = report?.opinionId ? await opinionFor(tx, report.opinionId) : undefined;
  const seal = version && (await sealOfVersion(tx, version));
  const scheduled = await scheduleRequest(tx, actor, request, {
    sessionState: stateOfList(session, tx.now),
    sessionIsOfThisDiploma: (await diplomaById(tx, request.diplomaId))?.juryId === session.juryId,
    documents: [...(seal?.documents ?? []), ...(opinion ? [{ name: 'opinion', sha256: opinion.sha256 }] : [])],
  });
  if (isRefusal(scheduled)) return scheduled;
  const file = scheduled.report && frozen(scheduled.report.id, version, opinion);
  const itemId = await enterItem(tx, { sessionId, requestId, ...(file && { file }) });
  // Without a file there is nothing to bind: the jury reads the decisions themselves.
  if (file) await enqueue(tx, BIND_FILE, { itemId });
  await giveStandings(tx, actor, { itemId, sessionId, requestId, reportId: request.reportId, juryId: session.juryId });
  return itemId;
}

function frozen(
  reportId: string,
  version: ReportVersion | undefined,
  opinion: Awaited<ReturnType<typeof opinionFor>>,
): FrozenFile {
  if (!version?.sha256 || !opinion)
    throw new Error(`Report ${reportId} was forwarded without a frozen version and an opinion.`);
  return {
    reportId,
    versionId: version.id,
    versionSha256: version.sha256,
    opinionId: opinion.id,
    opinionSha256: opinion.sha256,
    proposal: opinion.sense,
  };
}

/** The jury and its secretary see a file that is put before it, but for those who may not sit on it. */
export async function giveStandings(
  tx: Tx,
  actor: Actor,
  {
    itemId,
    sessionId,
    juryId,
    ...of
  }: {
    readonly itemId: string;
    readonly sessionId: string;
    readonly requestId: string;
    readonly reportId: string | null;
    readonly juryId: string;
  },
): Promise<void> {
  const givenBy = actor.personId;
  const recused = await recusedByLaw(tx, sessionId, of.requestId);
  for (const recusal of recused) await noteRecusal(tx, itemId, recusal, givenBy);
  await giveStanding(tx, { ...stoodOn(of), holderId: juryId, heldAs: 'secretary', why: itemId, givenBy });
  const members = await membersOf(tx, sessionId);
  const accounts = await accountsAmong(
    tx,
    members.map(({ personId }) => personId),
  );
  for (const { personId } of members) {
    if (accounts.has(personId) && !recused.some((one) => one.personId === personId))
      await giveStanding(tx, { ...stoodOn(of), holderId: personId, heldAs: 'juror', why: itemId, givenBy });
  }
}
