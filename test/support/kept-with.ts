import { explain, keepAssessment, weighingFor } from '../../src/experience/index.js';
import { localDate } from '../../src/platform/clock/index.js';
import type { Tx } from '../../src/platform/database/index.js';
import type { JournalDocument } from '../../src/platform/journal/index.js';
import { versionOf } from '../../src/reports/index.js';

/** Keeps with a version that a test froze by itself what a deposit keeps with it. */
export async function keepWithVersion(
  tx: Tx,
  of: { readonly studentId: string; readonly diplomaId: string; readonly centreId: string },
  versionId: string,
): Promise<JournalDocument> {
  const version = await versionOf(tx, versionId);
  if (!version) throw new Error(`No version ${versionId}.`);
  const { weighing, timeZone } = await weighingFor(tx, of);
  const today = localDate(tx.now, timeZone);
  const { periods, plans } = version;
  const assessed = explain({ weighing, periods, plans, retained: null, days: { on: today, today } });
  return keepAssessment(tx, { versionId }, assessed);
}
