import type { Actor } from '../../people/index.js';
import type { Tx } from '../../platform/database/index.js';
import { makeMove, type Moved } from '../../platform/lifecycle/index.js';
import { isRefusal, type Refusal } from '../../platform/refusal/index.js';
import { holdReport, reportForThePortal } from '../../reports/index.js';
import { attachAssessment } from './assess-request.js';
import { countHeld } from '../data/held-credits.store.js';
import { holdRequest } from '../data/requests.store.js';
import { countConditions } from '../data/conditions.store.js';
import type { DiplomaRequest } from '../rules/index.js';
import { REQUEST } from '../request.js';

/**
 * The registry finds that the other conditions are met: each of those asked of the request is certified already; where
 * none was listed, it certifies them as one. With a proposed opinion on its file the request is admissible; without one
 * it waits, and moves on by itself when the opinion comes (W10). Admissible, it carries what its file was found to
 * fulfil. With all the credits held already it is admissible on the decisions that gave them, and rests on no file from
 * then on: a file that went with it stays its student's. Refused (422) while one is not certified.
 */
export async function admitRequest(
  tx: Tx,
  actor: Actor,
  request: DiplomaRequest,
  given: { readonly certified: boolean; readonly note: string },
): Promise<Moved | Refusal> {
  await holdRequest(tx, request.id);
  // An opinion proposed or taken back at this very moment waits: this request would otherwise miss it for good.
  if (request.reportId !== null) await holdReport(tx, request.reportId);
  const reportState =
    request.reportId === null ? null : ((await reportForThePortal(tx, request.reportId))?.state ?? null);
  const { asked, missing } = await countConditions(tx, request.id);
  const held = await countHeld(tx, request.id);
  const move = held.holdsAll || reportState === 'OPINION_PROPOSED' ? 'admit' : 'hold';
  const moved = await makeMove(tx, REQUEST, request, move, {
    by: actor,
    facts: {
      conditionsCertified: given.certified || asked > 0,
      conditionsMissing: missing,
      heldUncertified: held.uncertified,
      holdsAllCredits: held.holdsAll,
      reportState,
    },
    set: {
      conditionsCertifiedAt: tx.now,
      conditionsCertifiedBy: actor.personId,
      conditionsNote: given.note.trim() || null,
      ...(held.holdsAll && { reportId: null, withoutReport: true, plan: null }),
    },
  });
  if (move === 'admit' && !held.holdsAll && !isRefusal(moved)) await attachAssessment(tx, request.id, actor.personId);
  return moved;
}
