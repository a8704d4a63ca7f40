import type { Tx } from '../../platform/database/index.js';
import { notFound, refuse, type Refusal } from '../../platform/refusal/index.js';
import { endLinks } from '../data/links.store.js';
import { holdSheet, markVoid } from '../data/sheets.store.js';
import { writeVoid } from './write-to-parties.js';

/**
 * Nobody signs a sheet any more: what it is about was returned, cancelled, lapsed. Its links end, and those who had one
 * are told; signatures stay in the history, and are void with it.
 * Refused once complete (409): what all have signed cannot be un-signed. Void already, nothing changes.
 * Called before the move that brings it, so that both lock the sheet first, then the thing.
 */
export async function voidSheet(tx: Tx, sheetId: string, reason: string | undefined): Promise<undefined | Refusal> {
  const sheet = await holdSheet(tx, sheetId);
  if (!sheet) return notFound;
  if (sheet.sealed) return refuse(409, 'signatures.isComplete');
  if (sheet.voided) return undefined;
  await endLinks(tx, sheetId);
  await markVoid(tx, sheetId, reason?.trim() || '—');
  await writeVoid(tx, sheet);
  return undefined;
}
