import type { Actor } from '../../people/index.js';
import type { Tx } from '../../platform/database/index.js';
import { refusalNow } from '../../platform/lifecycle/index.js';
import { refuse, type Refusal } from '../../platform/refusal/index.js';
import { REPORT, type Report } from '../../reports/index.js';
import type { Draft } from '../rules/index.js';
import { keepDraft } from '../data/drafts.store.js';

/** A save: what was typed, on which version of the file, and the revision that was on the screen. */
export interface DraftSave {
  readonly draft: Draft;
  readonly versionId: string;
  readonly revision: number;
}

/**
 * Keeps the professor's draft while they examine the report; gives its new revision. Nothing is ever overwritten in
 * silence:
 * refused (409) when the draft was saved elsewhere since, or when the file has another version than the one on the
 * screen.
 */
export async function saveDraft(tx: Tx, actor: Actor, report: Report, save: DraftSave): Promise<number | Refusal> {
  const notNow = await refusalNow(tx, REPORT, report, 'propose');
  if (notNow) return notNow;
  if (save.versionId !== report.currentVersionId) return refuse(409, 'opinions.versionMoved');
  const revision = await keepDraft(tx, { reportId: report.id, professorId: actor.personId, ...save });
  return revision ?? refuse(409, 'opinions.draftMoved');
}
