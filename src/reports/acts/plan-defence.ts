import { todayIn } from '../../diplomas/index.js';
import type { Actor } from '../../people/index.js';
import type { Tx } from '../../platform/database/index.js';
import { isRefusal, type Refusal } from '../../platform/refusal/index.js';
import { planDefence } from '../data/versions.store.js';
import { notADefence } from '../rules/index.js';
import { reportToEdit } from './report-to-edit.js';

/**
 * Keeps when the defence of the thesis is planned (R21), or that nobody knows. Refused as any edit of the file is (403,
 * 404, 409), and as `notADefence` says (422).
 */
export async function planDefenceOf(
  tx: Tx,
  actor: Actor,
  id: string,
  defenceOn: string | undefined,
): Promise<Refusal | undefined> {
  const found = await reportToEdit(tx, actor, id);
  if (isRefusal(found)) return found;
  const refusal = notADefence(defenceOn, found.version, await todayIn(tx, found.report.centreId));
  if (refusal) return refusal;
  await planDefence(tx, found.version.id, defenceOn ?? null);
  return undefined;
}
