import type { Tx } from '../../platform/database/index.js';
import { isRefusal, notFound, type Refusal } from '../../platform/refusal/index.js';
import { annexesLeaveNoReport } from '../rules/index.js';
import { keepAnnexes, type ReportVersion } from '../data/versions.store.js';

/**
 * The student says on which page of their report's PDF the annexes begin, or that it holds none (null). It never
 * prevents a deposit. Refused when the report is not among the version's documents (404), and when no page of it would
 * be left, or the page is not one of its own (422).
 */
export async function confirmAnnexes(
  tx: Tx,
  version: ReportVersion,
  documentId: string,
  annexesFrom: number | null,
): Promise<Refusal | undefined> {
  const document = version.documents.find(({ id, role }) => id === documentId && role === 'report');
  if (!document) return notFound;
  const refusal = annexesFrom === null ? undefined : annexesLeaveNoReport(annexesFrom, document.pages);
  if (isRefusal(refusal)) return refusal;
  await keepAnnexes(tx, version.id, documentId, annexesFrom);
  return undefined;
}
