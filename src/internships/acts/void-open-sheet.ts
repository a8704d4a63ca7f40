import type { Tx } from '../../platform/database/index.js';
import type { Refusal } from '../../platform/refusal/index.js';
import { sheetsOf, stateOfSheet, voidSheet } from '../../signatures/index.js';

/**
 * Nobody signs any more what waits to be signed of a thing, if anything does: before the move that brings it, so that
 * the sheet is locked first, as a signature locks it.
 */
export async function voidOpenSheet(tx: Tx, thingId: string, reason: string | undefined): Promise<Refusal | undefined> {
  const open = (await sheetsOf(tx, thingId)).find((sheet) => stateOfSheet(sheet) === 'open');
  return open && voidSheet(tx, open.id, reason);
}
