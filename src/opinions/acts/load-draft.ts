import type { Tx } from '../../platform/database/index.js';
import { carryOver } from '../rules/index.js';
import { draftOf, type KeptDraft } from '../data/drafts.store.js';
import { declaredIn, type ExaminedFile } from '../data/examined.store.js';

/**
 * The professor's draft for what they read now. Written on an earlier version, it is brought over: nothing typed is
 * lost.
 */
export async function loadDraft(
  tx: Tx,
  examined: ExaminedFile,
  reportId: string,
  professorId: string,
): Promise<KeptDraft> {
  const kept = await draftOf(tx, reportId, professorId);
  if (kept.versionId === null || kept.versionId === examined.versionId) return kept;
  const before = await declaredIn(tx, kept.versionId);
  return { ...kept, draft: carryOver(kept.draft, before, examined.periods) };
}
