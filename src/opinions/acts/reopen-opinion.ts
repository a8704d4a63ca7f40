import type { Actor } from '../../people/index.js';
import type { Tx } from '../../platform/database/index.js';
import { makeMove, type Moved } from '../../platform/lifecycle/index.js';
import { isRefusal, type Refusal } from '../../platform/refusal/index.js';
import { REPORT, type Report } from '../../reports/index.js';
import { draftFrom } from '../rules/index.js';
import { draftOf, keepDraft } from '../data/drafts.store.js';
import { endStandingOpinion, findOpinion } from '../data/opinions.store.js';

/**
 * Before anything is sent to the jury, the professor takes their opinion back, with a reason. It stays in the history;
 * a new draft starts from it.
 */
export async function reopenOpinion(tx: Tx, actor: Actor, report: Report, reason: string): Promise<Moved | Refusal> {
  const opinion = report.opinionId === null ? undefined : await findOpinion(tx, report.opinionId);
  const moved = await makeMove(tx, REPORT, report, 'reopen', {
    by: actor,
    reason,
    set: { opinionId: null, opinionSense: null },
  });
  if (isRefusal(moved) || !opinion) return moved;
  await endStandingOpinion(tx, report.id, reason.trim());
  const kept = await draftOf(tx, report.id, actor.personId);
  await keepDraft(tx, {
    reportId: report.id,
    professorId: actor.personId,
    versionId: opinion.versionId,
    revision: kept.revision,
    draft: draftFrom(opinion, kept.draft.notes),
  });
  return moved;
}
