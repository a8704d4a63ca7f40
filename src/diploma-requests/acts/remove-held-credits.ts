import { answerDueIn } from '../../diplomas/index.js';
import { personById, type Actor } from '../../people/index.js';
import type { Tx } from '../../platform/database/index.js';
import { makeMove } from '../../platform/lifecycle/index.js';
import { isRefusal, type Refusal } from '../../platform/refusal/index.js';
import { askPoints } from '../../reports/index.js';
import { countHeld, removeHeld } from '../data/held-credits.store.js';
import { REQUEST } from '../request.js';
import { notToRemoveHeld, type DiplomaRequest } from '../rules/index.js';
import { words } from '../words/words.js';
import { findHeldCredits, stillThere } from './held-credits-found.js';

/**
 * Removes credits held elsewhere from a request, with a reason that stays. One that rested on them, and on no file, is
 * to be completed by its student: they are asked with which file it goes on.
 */
export async function removeHeldCredits(
  tx: Tx,
  actor: Actor,
  { reason, ...asked }: { readonly id: string; readonly credit: string; readonly reason: string },
): Promise<undefined | Refusal> {
  const found = await findHeldCredits(tx, actor, asked);
  if (isRefusal(found)) return found;
  const refusal = notToRemoveHeld(found.request, found.held, reason) ?? (await stillThere(tx, found.request));
  if (refusal) return refusal;
  await removeHeld(tx, found.held.id, { by: actor.personId, why: reason.trim() });
  const { request } = found;
  return request.withoutReport && !(await countHeld(tx, request.id)).holdsAll ? askForFile(tx, request) : undefined;
}

async function askForFile(tx: Tx, request: DiplomaRequest): Promise<undefined | Refusal> {
  const done = await makeMove(tx, REQUEST, request, 'loseReport', {
    by: { portal: 'system' },
    set: { withoutReport: false },
  });
  if (isRefusal(done)) return done;
  const { locale } = await personById(tx, request.studentId);
  await askPoints(
    tx,
    { requestId: request.id },
    {
      as: 'registry',
      fault: 'incomplete',
      dueOn: await answerDueIn(tx, request.centreId),
      points: [words(locale).held.lost],
    },
  );
  return undefined;
}
