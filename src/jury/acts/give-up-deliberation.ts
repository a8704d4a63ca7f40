import type { Tx } from '../../platform/database/index.js';
import { endStandings } from '../../reports/index.js';
import { removeItem } from '../data/agenda.store.js';
import {
  endNewDeliberation,
  newDeliberationForThePortal,
  newDeliberationOfWithdrawal,
} from '../data/new-deliberations.store.js';

/** A new deliberation comes to nothing: its line leaves the agenda, and the jury reads the file no longer. */
export async function giveUpDeliberation(tx: Tx, id: string, why: string): Promise<void> {
  const anew = await newDeliberationForThePortal(tx, id);
  if (!anew) return;
  if (anew.lineId !== null) {
    await removeItem(tx, anew.lineId, why);
    await endStandings(tx, { reportId: anew.reportId, heldAs: 'juror', why: 'recalled' });
  }
  await endNewDeliberation(tx, id, why);
}

/** What a withdrawal had asked of a jury comes to nothing; nothing happens where it had asked for nothing yet. */
export async function giveUpWithdrawn(tx: Tx, withdrawalId: string, why: string): Promise<void> {
  const id = await newDeliberationOfWithdrawal(tx, withdrawalId);
  if (id !== undefined) await giveUpDeliberation(tx, id, why);
}
