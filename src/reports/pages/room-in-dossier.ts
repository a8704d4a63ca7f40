import { LIMITS, type Room } from '../../papers/index.js';
import { isRefusal, notFound, refuse, type Refusal } from '../../platform/refusal/index.js';
import { isId } from '../../platform/web/index.js';
import { reportToEdit } from '../acts/report-to-edit.js';
import type { DocumentRole, ReportVersion } from '../data/versions.store.js';

const ROLES: readonly DocumentRole[] = ['report', 'annex', 'certificate'];

/** Before a byte of a document is read: whose file it is for, and what that one still has room for. */
export const roomInDossier: Room = async (tx, actor, { params: { id }, query }) => {
  const found = isId(id) ? await reportToEdit(tx, actor, id) : notFound;
  if (isRefusal(found)) return found;
  const role = roleOf(query['role']);
  return { bytes: Math.max(0, LIMITS.dossierBytes - weighs(found.version, role)), beyond: dossierTooBig(role) };
};

/** The role that the address asks for. */
export function roleOf(asked: unknown): DocumentRole {
  return ROLES.find((one) => one === asked) ?? 'annex';
}

/** What is said when there is no room. */
export function dossierTooBig(role: DocumentRole): Refusal {
  return refuse(413, 'reports.dossierTooBig', undefined, role);
}

/** What the version weighs without what a new file of this role replaces. */
export function weighs(version: ReportVersion, role: DocumentRole): number {
  return version.documents
    .filter((one) => role !== 'report' || one.role !== 'report')
    .reduce((sum, { bytes }) => sum + bytes, 0);
}
