import { letterheadOf } from '../../institution/index.js';
import type { Made, Papers } from '../../papers/index.js';
import type { Actor } from '../../people/index.js';
import { localDate } from '../../platform/clock/index.js';
import type { Tx } from '../../platform/database/index.js';
import { isRefusal, type Refusal } from '../../platform/refusal/index.js';
import { namesOf } from '../data/contents.store.js';
import { depositFactsOf, type Certified } from './deposit-report.js';
import type { DepositFacts, Report } from '../rules/index.js';
import { receiptPaper, type ReceiptFacts } from './receipt.js';
import { reportToEdit } from './report-to-edit.js';
import { returnsOf, type Return } from '../data/returns.store.js';
import { sealOfVersion, type ReportVersion } from '../data/versions.store.js';

/** Everything a deposit reads, in one place for the page and for the act. */
export interface Prepared {
  readonly report: Report;
  readonly version: ReportVersion;
  readonly open: Return | undefined;
  readonly facts: DepositFacts;
  readonly seal: Awaited<ReturnType<typeof sealOfVersion>>;
  readonly names: ReceiptFacts;
}

/** Prepares the deposit of the version under way. Refused as any edit of the file is (403, 404, 409). */
export async function prepareDeposit(
  tx: Tx,
  actor: Actor,
  id: string,
  { certified, areScanned }: Certified,
): Promise<Prepared | Refusal> {
  const found = await reportToEdit(tx, actor, id);
  if (isRefusal(found)) return found;
  const { report, version } = found;
  const names = await namesOf(tx, id);
  const [open] = (await returnsOf(tx, { reportId: id })).filter(({ answeredAt }) => answeredAt === null);
  return {
    report,
    version,
    open,
    facts: depositFactsOf(version, open, { certified, areScanned, today: localDate(tx.now, names.timeZone) }),
    seal: await sealOfVersion(tx, version),
    names: { ...names, letterhead: await letterheadOf(tx, report.centreId), at: tx.now },
  };
}

/**
 * Draws the receipt of a prepared deposit, before its transaction: from the very seal that the transaction will find
 * again or refuse.
 */
export async function drawReceipt(papers: Papers, { report, version, seal, names }: Prepared): Promise<Made> {
  const paper = receiptPaper(report, version, seal, names);
  return papers.make(paper, `${paper.frame.name}.pdf`);
}
