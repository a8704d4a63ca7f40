import type { Tx } from '../../platform/database/index.js';
import { makeMove, type Moved, type Mover } from '../../platform/lifecycle/index.js';
import type { Refusal } from '../../platform/refusal/index.js';
import { saysSomething } from '../../platform/texts/index.js';
import { openAmendmentOf } from '../data/amendments.store.js';
import type { Amendment, Internship } from '../rules/index.js';
import { termsOf } from '../data/terms.store.js';
import { voidOpenSheet } from './void-open-sheet.js';
import { AMENDMENT } from '../amendment.js';

/** Abandons an amendment with a reason: the agreement stays as it is, and what waited to be signed is void. */
export async function abandonAmendment(
  tx: Tx,
  by: Mover,
  amendment: Amendment,
  reason: string | undefined,
): Promise<Moved | Refusal> {
  return (
    (await voidOpenSheet(tx, amendment.id, reason)) ?? makeMove(tx, AMENDMENT, amendment, 'abandon', { by, reason })
  );
}

/** The internship ends otherwise: the amendment under way, if there is one, ends with it. */
export async function abandonOpenAmendment(
  tx: Tx,
  internshipId: string,
  reason: string | undefined,
): Promise<Moved | Refusal | undefined> {
  const open = await openAmendmentOf(tx, internshipId);
  return open && abandonAmendment(tx, { portal: 'system' }, open, saysSomething(reason ?? '') ? reason : undefined);
}

/**
 * The internship begins: an amendment that was to move its start, and that not all have signed, comes too late (R31).
 */
export async function abandonLateAmendment(tx: Tx, { id, startsOn }: Internship): Promise<Moved | Refusal | undefined> {
  const open = await openAmendmentOf(tx, id);
  if (open?.state !== 'SIGNING' || (await termsOf(tx, open.termsId)).startsOn === startsOn) return undefined;
  return abandonAmendment(tx, { portal: 'system' }, open, undefined);
}
