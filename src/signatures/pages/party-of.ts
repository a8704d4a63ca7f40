import type { Actor } from '../../people/index.js';
import type { Tx } from '../../platform/database/index.js';
import { notFound, refuse, type Refusal } from '../../platform/refusal/index.js';
import { keeps, partiesHeld, type Party, type Sheet } from '../rules/index.js';
import { findSheet } from '../data/sheets.store.js';

/** A sheet that the actor signs or keeps, with one of its parties; hidden and missing are the same. */
async function partyOf(
  tx: Tx,
  actor: Actor,
  id: string,
  name: string,
): Promise<{ readonly sheet: Sheet; readonly party: Party } | Refusal> {
  const sheet = await findSheet(tx, actor, id);
  const party = sheet?.parties.find((one) => one.party === name);
  return sheet && party ? { sheet, party } : notFound;
}

/** The same, of a party that the actor holds: nobody signs for another (I22). */
export async function ownPartyOf(tx: Tx, actor: Actor, id: string, name: string): ReturnType<typeof partyOf> {
  const found = await partyOf(tx, actor, id, name);
  if ('refused' in found) return found;
  return partiesHeld(found.sheet, actor.holders).includes(found.party) ? found : refuse(403, 'signatures.notYours');
}

/** The same, of a sheet that the actor keeps, and of a party that signs by a link. */
export async function linkPartyOf(tx: Tx, actor: Actor, id: string, name: string): ReturnType<typeof partyOf> {
  const found = await partyOf(tx, actor, id, name);
  if ('refused' in found) return found;
  if (!keeps(found.sheet, actor.holders)) return refuse(403, 'signatures.notKept');
  return found.party.holderId === null ? found : refuse(409, 'signatures.hasAccount');
}
