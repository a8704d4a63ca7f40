import type { Actor } from '../../people/index.js';
import type { Tx } from '../../platform/database/index.js';
import { isRefusal, type Refusal } from '../../platform/refusal/index.js';
import { internshipsToName, nameInternships } from '../data/named-internships.store.js';
import { notPresentable } from '../rules/index.js';
import { reportToEdit } from './report-to-edit.js';

/**
 * Keeps which internship a report presents, or which two that ran together (decision 15). Refused as any edit of the
 * file is (403, 404, 409), and as `notPresentable` says (422).
 */
export async function nameInternshipsOf(
  tx: Tx,
  actor: Actor,
  id: string,
  chosen: readonly string[],
): Promise<Refusal | undefined> {
  const found = await reportToEdit(tx, actor, id);
  if (isRefusal(found)) return found;
  const { report, version } = found;
  const refusal = notPresentable(report.kind, chosen, await internshipsToName(tx, report));
  if (refusal) return refusal;
  await nameInternships(tx, version, [...new Set(chosen)]);
  return undefined;
}
