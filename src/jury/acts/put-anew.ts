import type { Actor } from '../../people/index.js';
import type { Tx } from '../../platform/database/index.js';
import { enqueue } from '../../platform/jobs/index.js';
import { notFound, refuse, type Refusal } from '../../platform/refusal/index.js';
import { filesAfter } from '../../reports/index.js';
import { enterItem } from '../data/entered.store.js';
import { newDeliberationForThePortal } from '../data/new-deliberations.store.js';
import { holdSession, juriesOf, sessionForThePortal } from '../data/sessions.store.js';
import { notPutAnew, stateOfList } from '../rules/index.js';
import { BIND_FILE } from './bind-file.job.js';
import { giveStandings } from './put-on-agenda.js';

/**
 * The secretary puts a file before an open session again, for a new deliberation: on the version and the opinion of the
 * decision that it may replace, which stands meanwhile. Gives the line's id, or why not: of another jury's (404), on an
 * agenda already, followed by another file, not open (409), of another jury, too late (422).
 */
export async function putAnew(
  tx: Tx,
  actor: Actor,
  given: { readonly newDeliberationId: string; readonly sessionId: string },
): Promise<string | Refusal> {
  const anew = await newDeliberationForThePortal(tx, given.newDeliberationId);
  if (!anew || !juriesOf(actor).includes(anew.juryId)) return notFound;
  await holdSession(tx, given.sessionId, 'share');
  const session = await sessionForThePortal(tx, given.sessionId);
  if (!session) return refuse(422, 'jury.sessionMissing', undefined, 'session');
  const refusal = notPutAnew(anew, {
    session: { ...session, state: stateOfList(session, tx.now) },
    isOnAgenda: anew.lineId !== null,
    isFollowedByJury: (await filesAfter(tx, anew.reportId)).some(
      ({ state }) => state === 'FORWARDED' || state === 'VALIDATED',
    ),
  });
  if (refusal) return refusal;
  const { requestId, reportId, versionId, versionSha256, opinionId, opinionSha256, proposal, juryId } = anew;
  const itemId = await enterItem(tx, {
    sessionId: session.id,
    requestId,
    file: { reportId, versionId, versionSha256, opinionId, opinionSha256, proposal },
    newDeliberationId: anew.id,
  });
  await enqueue(tx, BIND_FILE, { itemId });
  await giveStandings(tx, actor, { itemId, sessionId: session.id, requestId, reportId, juryId });
  const owner = tx.wiring.groundOwners.of(anew.withdrawalId);
  return (await owner?.whenPut(tx, owner.thingId, actor)) ?? itemId;
}
