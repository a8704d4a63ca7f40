import { keepAgain, keepAssessment, rebuiltFrom } from '../../experience/index.js';
import type { Tx } from '../../platform/database/index.js';
import type { JournalDocument } from '../../platform/journal/index.js';
import { frozenThen, standsOn } from '../data/judged.store.js';

/**
 * Keeps with a decision what it was taken on: the file judged is the file kept. To the byte what the request carried
 * before the jury, or what is kept with the decision that it replaces; where neither was kept, what is proved of it.
 */
export async function keepDecided(tx: Tx, decisionId: string): Promise<JournalDocument> {
  const { replacesId, requestAssessmentId } = await standsOn(tx, decisionId);
  const sources = [
    ...(replacesId === null ? [] : [{ decisionId: replacesId }]),
    ...(requestAssessmentId === null ? [] : [{ requestAssessmentId }]),
  ];
  for (const source of sources) {
    const kept = await keepAgain(tx, { decisionId, standsOn: source });
    if (kept) return kept;
  }
  return keepAssessment(tx, { decisionId }, rebuiltFrom(await frozenThen(tx, decisionId)), { rebuilt: true });
}
