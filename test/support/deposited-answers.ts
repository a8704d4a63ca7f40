import { Papers } from '../../src/papers/index.js';
import { loadActor } from '../../src/people/index.js';
import { isRefusal } from '../../src/platform/refusal/index.js';
import { depositReport, drawReceipt, keepAnswers, prepareDeposit, returnsOf } from '../../src/reports/index.js';
import { act } from './before-the-jury.js';
import type { Deciding } from './decided-files.js';

/** The student answers each point and deposits again, as the pages would. */
export async function depositAnswers(here: Deciding, reportId: string): Promise<void> {
  await act(here.portal, here.institution.student, async (tx) => {
    const [open] = await returnsOf(tx, { reportId });
    if (open)
      await keepAnswers(tx, open.id, Object.fromEntries(open.points.map(({ id }) => [id, 'Voir le rapport, page 4.'])));
    return undefined;
  });
  const papers = here.portal.app.get(Papers);
  const prepared = await here.portal.database.read(async (tx) => {
    const actor = await loadActor(tx, here.institution.student);
    if (!actor) throw new Error('No student.');
    return prepareDeposit(tx, actor, reportId, { certified: true, areScanned: false });
  });
  if (isRefusal(prepared)) throw new Error(prepared.code);
  const receipt = await drawReceipt(papers, prepared);
  await act(here.portal, here.institution.student, (tx, actor) =>
    depositReport(tx, actor, prepared.report, papers, { facts: prepared.facts, sealed: prepared.seal.sha256, receipt }),
  );
}
