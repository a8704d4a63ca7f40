import type { Actor } from '../people/index.js';
import type { Tx } from '../platform/database/index.js';
import { notFound, refuse, type Refusal } from '../platform/refusal/index.js';
import type { Report } from './domain/index.js';
import { findReport } from './reports.store.js';
import { versionOf, type ReportVersion } from './versions.store.js';

/** The report while it is being prepared, with the version that may change; refused to others than its student or registry, and once deposited. */
export async function reportToEdit(tx: Tx, actor: Actor, id: string): Promise<{ report: Report; version: ReportVersion } | Refusal> {
  const report = await findReport(tx, actor, id);
  if (!report) return notFound;
  if (!report.standings.includes('author') && !report.standings.includes('registry')) return refuse(403, 'lifecycle.notYours');
  if (report.state !== 'DRAFT' && report.state !== 'RETURNED') return refuse(409, 'reports.notEditable');
  const version = await versionOf(tx, report.currentVersionId);
  if (!version) throw new Error(`Report ${id} has no current version.`);
  return { report, version };
}
