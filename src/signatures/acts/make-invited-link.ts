import type { Tx } from '../../platform/database/index.js';
import { refusalToSign } from '../rules/index.js';
import { makeLink, standingInvitation } from '../data/links.store.js';
import { holdSheet } from '../data/sheets.store.js';

/**
 * The link of an invitation, made as its letter leaves. Undefined when it is not wanted any more: signed, void, too
 * late, or another invitation since.
 */
export async function makeInvitedLink(tx: Tx, invitationId: string): Promise<string | undefined> {
  const invited = await standingInvitation(tx, invitationId);
  const sheet = invited && (await holdSheet(tx, invited.sheetId));
  const party = sheet?.parties.find((one) => one.party === invited?.party);
  if (!sheet || !party || refusalToSign(sheet, party, tx.now)) return undefined;
  // Asked again once the sheet is held: it may have been withdrawn meanwhile.
  return (await standingInvitation(tx, invitationId)) && makeLink(tx, sheet, party.party);
}
