import type { Tx } from '../../platform/database/index.js';
import { heldForEdit } from '../../platform/lifecycle/index.js';
import { isRefusal, refuse, type Refusal } from '../../platform/refusal/index.js';
import { AMENDMENT } from '../amendment.js';
import { writeObject } from '../data/amendments.store.js';
import type { Amendment, Terms } from '../rules/index.js';
import { writeTerms } from '../data/terms.store.js';

/** Why an amendment cannot be written: neither the student nor the registry (403), sent or abandoned already (409). */
export function notWritable({ standings, state }: Amendment): Refusal | undefined {
  if (!standings.includes('author') && !standings.includes('registry')) return refuse(403, 'lifecycle.notYours');
  return state === 'DRAFT' ? undefined : refuse(409, 'internships.amendmentNotEditable');
}

/**
 * The student or the registry writes what an amendment changes: its object, and the terms as they would be. Refused as
 * `notWritable` says.
 */
export async function writeAmendment(
  tx: Tx,
  amendment: Amendment,
  object: string,
  terms: Terms,
): Promise<Refusal | undefined> {
  const refusal = notWritable(amendment) ?? (await heldForEdit(tx, AMENDMENT, amendment));
  if (isRefusal(refusal)) return refusal;
  await writeObject(tx, amendment.id, object);
  await writeTerms(tx, amendment.termsId, terms);
  return undefined;
}
