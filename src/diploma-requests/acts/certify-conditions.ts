import type { Actor } from '../../people/index.js';
import type { Tx } from '../../platform/database/index.js';
import { heldForEdit } from '../../platform/lifecycle/index.js';
import { isRefusal, type Refusal } from '../../platform/refusal/index.js';
import { insertCertifications } from '../data/conditions.store.js';
import { REQUEST } from '../request.js';
import { notToCertify, type DiplomaRequest } from '../rules/index.js';

/**
 * The registry certifies conditions of a request, each in its own name; those certified already, and those that were
 * not asked of this request, are left alone. Refused to others (403), and once a jury has the request (409).
 */
export async function certifyConditions(
  tx: Tx,
  actor: Actor,
  request: DiplomaRequest,
  conditionIds: readonly string[],
): Promise<undefined | Refusal> {
  const refusal = notToCertify(request);
  if (refusal) return refusal;
  const held = await heldForEdit(tx, REQUEST, request);
  if (isRefusal(held)) return held;
  await insertCertifications(tx, request.id, conditionIds, actor.personId);
  return undefined;
}
