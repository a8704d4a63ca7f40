import type { Actor } from '../../people/index.js';
import type { Tx } from '../../platform/database/index.js';
import { heldForEdit } from '../../platform/lifecycle/index.js';
import { isRefusal, notFound, type Refusal } from '../../platform/refusal/index.js';
import { notEditable, type Report } from '../rules/index.js';
import { REPORT } from '../report.js';
import { findReport } from '../data/reports.store.js';
import { versionOf, type ReportVersion } from '../data/versions.store.js';

/**
 * The report while it is being prepared, with the version that may change; refused to others than its student or
 * registry, and once deposited.
 */
export async function reportToEdit(
  tx: Tx,
  actor: Actor,
  id: string,
): Promise<{ report: Report; version: ReportVersion } | Refusal> {
  const report = await findReport(tx, actor, id);
  if (!report) return notFound;
  const closed = notEditable(report) ?? (await heldForEdit(tx, REPORT, report));
  if (isRefusal(closed)) return closed;
  const version = await versionOf(tx, report.currentVersionId);
  if (!version) throw new Error(`Report ${id} has no current version.`);
  return { report, version };
}
