import type { Actor } from '../../people/index.js';
import type { Tx } from '../../platform/database/index.js';
import { heldForEdit } from '../../platform/lifecycle/index.js';
import { isRefusal, notFound, type Refusal } from '../../platform/refusal/index.js';
import { notEditable, notInPreparation, type Report } from '../rules/index.js';
import { REPORT } from '../report.js';
import { findReport } from '../data/reports.store.js';
import { versionOf, type ReportVersion } from '../data/versions.store.js';

interface InPreparation {
  readonly report: Report;
  readonly version: ReportVersion;
}

/**
 * The report while it is being prepared, with the version that may change; refused to others than its student or
 * registry, and once deposited.
 */
export function reportToEdit(tx: Tx, actor: Actor, id: string): Promise<InPreparation | Refusal> {
  return inPreparation(tx, actor, id, notEditable);
}

/** The same for a file of it that is to be read anew: the registry may ask that of a draft that its student began. */
export function reportToReadAnew(tx: Tx, actor: Actor, id: string): Promise<InPreparation | Refusal> {
  return inPreparation(tx, actor, id, notInPreparation);
}

async function inPreparation(
  tx: Tx,
  actor: Actor,
  id: string,
  closedTo: (report: Report) => Refusal | undefined,
): Promise<InPreparation | Refusal> {
  const report = await findReport(tx, actor, id);
  if (!report) return notFound;
  const closed = closedTo(report) ?? (await heldForEdit(tx, REPORT, report));
  if (isRefusal(closed)) return closed;
  const version = await versionOf(tx, report.currentVersionId);
  if (!version) throw new Error(`Report ${id} has no current version.`);
  return { report, version };
}
