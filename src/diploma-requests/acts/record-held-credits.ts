import { diplomaById, todayIn } from '../../diplomas/index.js';
import type { Actor } from '../../people/index.js';
import type { Tx } from '../../platform/database/index.js';
import { heldForEdit } from '../../platform/lifecycle/index.js';
import { notFound, refuse, type Refusal } from '../../platform/refusal/index.js';
import { heldCreditsOf, insertHeldCredits } from '../data/held-credits.store.js';
import { findRequest, wasOnAnAgenda } from '../data/requests.store.js';
import { REQUEST } from '../request.js';
import { notToRecord, type DiplomaRequest, type HeldDecision } from '../rules/index.js';

/** The request to which this actor may add credits held elsewhere now; or why not (403, 404, 409). */
export async function requestToComplete(tx: Tx, actor: Actor, id: string): Promise<DiplomaRequest | Refusal> {
  const request = await findRequest(tx, actor, id);
  if (!request) return notFound;
  const refusal = notToRecord(request);
  if (refusal) return refusal;
  // A jury judged its file: credits that came since are of another request.
  if (await wasOnAnAgenda(tx, id)) return refuse(409, 'requests.heldAfterJury');
  return heldForEdit(tx, REQUEST, request);
}

/** Why this decision cannot be recorded at this request (422); undefined when it can. */
export async function faultOfHeld(
  tx: Tx,
  request: DiplomaRequest,
  decision: HeldDecision,
): Promise<Refusal | undefined> {
  return notToRecord(request, decision, {
    today: await todayIn(tx, request.centreId),
    saidAlready: (await heldCreditsOf(tx, request.id)).reduce((sum, { credits }) => sum + credits, 0),
    diplomaCredits: (await diplomaById(tx, request.diplomaId))?.credits ?? 0,
  });
}

/** Records credits held elsewhere with the document of their decision, already kept; refused as `faultOfHeld` says. */
export async function recordHeldCredits(
  tx: Tx,
  actor: Actor,
  request: DiplomaRequest,
  decision: HeldDecision,
  paperId: string,
): Promise<undefined | Refusal> {
  const refusal = await faultOfHeld(tx, request, decision);
  if (refusal) return refusal;
  await insertHeldCredits(tx, request.id, decision, { paperId, by: actor.personId });
  return undefined;
}
