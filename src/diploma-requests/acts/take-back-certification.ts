import { studentOf, writeToEach } from '../../letters/index.js';
import type { Actor } from '../../people/index.js';
import type { Tx } from '../../platform/database/index.js';
import { heldForEdit } from '../../platform/lifecycle/index.js';
import { isRefusal, notFound, type Refusal } from '../../platform/refusal/index.js';
import { conditionsOf, endCertification } from '../data/conditions.store.js';
import { REQUEST } from '../request.js';
import { notToTakeBack, type DiplomaRequest } from '../rules/index.js';
import { conditionIn } from '../words/condition-in.js';
import { words } from '../words/words.js';

/**
 * The registry takes back what was certified of a condition, and its student is told why. The request waits where it
 * is: no session takes it meanwhile. Refused without a reason (422), once a jury has the request or when nothing is
 * certified (409), to others (403), of what was not asked (404).
 */
export async function takeBackCertification(
  tx: Tx,
  actor: Actor,
  request: DiplomaRequest,
  { conditionId, reason }: { readonly conditionId: string; readonly reason: string },
): Promise<undefined | Refusal> {
  const condition = (await conditionsOf(tx, request)).find(({ id }) => id === conditionId);
  if (!condition) return notFound;
  const refusal = notToTakeBack(request, condition, reason);
  if (refusal) return refusal;
  const held = await heldForEdit(tx, REQUEST, request);
  if (isRefusal(held)) return held;
  const why = reason.trim();
  await endCertification(tx, { requestId: request.id, conditionId }, { by: actor.personId, why });
  await writeToEach(tx, await studentOf(tx, request), {
    about: { thing: 'diploma-request', thingId: request.id },
    kind: 'diploma-request.certification-taken-back',
    cause: `certification:${request.id}:${conditionId}:${tx.now.toISOString()}`,
    text: (locale) => words(locale).letters.takenBack(request.number, conditionIn(condition, locale), why),
  });
  return undefined;
}
