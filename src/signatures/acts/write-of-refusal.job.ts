import type { Tx } from '../../platform/database/index.js';
import { sheetForThePortal } from '../data/sheets.store.js';
import { writeRefused } from './write-to-parties.js';
import { refusalToSign } from '../data/signatures.store.js';

/** After a party refused: writes to whoever keeps the sheet, and to the parties who have an account. */
export async function writeOfRefusal(
  tx: Tx,
  { sheetId, party, refusalId }: { readonly sheetId: string; readonly party: string; readonly refusalId: string },
): Promise<void> {
  const sheet = await sheetForThePortal(tx, sheetId);
  const found = sheet?.parties.find((one) => one.party === party);
  const refusal = await refusalToSign(tx, refusalId);
  if (sheet && found && refusal) await writeRefused(tx, sheet, found, refusal.reason, refusalId);
}
