import type { Signatory } from '../../people/index.js';
import type { Tx } from '../../platform/database/index.js';
import { enqueue } from '../../platform/jobs/index.js';
import { notFound, type Refusal } from '../../platform/refusal/index.js';
import { refusalToSign } from '../rules/index.js';
import { holdSheet } from '../data/sheets.store.js';
import { insertRefusal } from '../data/signatures.store.js';

/** Jobs of this name may wait in the queue while a new version is put in place: it stays as it is. */
export const WRITE_OF_REFUSAL = 'tell-refusal-to-sign';

/**
 * A party refuses, and says why. The room that owns the sheet does what follows, in the same transaction; where it does
 * nothing, the sheet stays open, and the party may still sign. Refused as a signature is.
 */
export async function refuseToSign(
  tx: Tx,
  sheetId: string,
  party: string,
  by: Signatory,
  reason: string,
): Promise<undefined | Refusal> {
  const sheet = await holdSheet(tx, sheetId);
  const found = sheet?.parties.find((one) => one.party === party);
  if (!sheet || !found) return notFound;
  const refusal = refusalToSign(sheet, found, tx.now);
  if (refusal) return refusal;
  const refusalId = await insertRefusal(tx, sheetId, party, reason, by);
  await tx.wiring.sheetOwners.refused(tx, sheet, found, reason.trim());
  await enqueue(tx, WRITE_OF_REFUSAL, { sheetId, party, refusalId });
  return undefined;
}
