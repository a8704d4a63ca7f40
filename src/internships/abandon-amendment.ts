import type { Tx } from '../platform/database/index.js';
import type { Moved, Mover } from '../platform/lifecycle/index.js';
import type { Refusal } from '../platform/refusal/index.js';
import { openAmendmentOf } from './amendments.store.js';
import type { Amendment } from './domain/index.js';
import { moveAmendment } from './move-amendment.js';
import { voidOpenSheet } from './void-open-sheet.js';

/** Abandons an amendment with a reason: the agreement stays as it is, and what waited to be signed is void. */
export async function abandonAmendment(tx: Tx, by: Mover, amendment: Amendment, reason: string | undefined): Promise<Moved | Refusal> {
  return (await voidOpenSheet(tx, amendment.id, reason ?? '')) ?? moveAmendment(tx, amendment, 'abandon', { by, given: { reason } });
}

/** The internship ends otherwise: the amendment under way, if there is one, ends with it. */
export async function abandonOpenAmendment(tx: Tx, internshipId: string, reason: string): Promise<Moved | Refusal | undefined> {
  const open = await openAmendmentOf(tx, internshipId);
  return open && abandonAmendment(tx, { house: 'system' }, open, reason.trim() || '—');
}
