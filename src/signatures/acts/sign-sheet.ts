import { randomBytes } from 'node:crypto';
import { codeFrom } from '../../papers/index.js';
import { rightToSign, type RightToSign } from '../../delegations/index.js';
import { giveSignature, loadActor, type Signatory } from '../../people/index.js';
import { localDate, type LocalDate } from '../../platform/clock/index.js';
import type { Tx } from '../../platform/database/index.js';
import { enqueue } from '../../platform/jobs/index.js';
import { isRefusal, notFound, refuse, type Refusal } from '../../platform/refusal/index.js';
import { awaited, refusalToSign, refusalToSignTwice, type Party } from '../rules/index.js';
import { endLinks } from '../data/links.store.js';
import { holdSheet, sheetForThePortal } from '../data/sheets.store.js';
import { insertSeal, insertSignature } from '../data/signatures.store.js';

export const BIND_SHEET = 'bind-signed-sheet';

/** What a party signs with: the name it types, and as what. */
export interface Signing {
  readonly name: string;
  readonly quality: string;
  /** The SHA-256 (hex) of the document that was read. */
  readonly read: string;
}

/**
 * A party signs. Whoever calls has seen that `by` holds that party, or bears its living link; the database looks again.
 * Refused to whoever signs for the institution without a delegation (403), once the sheet is void or complete, the party has signed, or the day has come (409). The last one seals the
 * sheet.
 */
export async function signSheet(
  tx: Tx,
  sheetId: string,
  party: string,
  by: Signatory,
  signing: Signing,
): Promise<undefined | Refusal> {
  const sheet = await holdSheet(tx, sheetId);
  const found = sheet?.parties.find((one) => one.party === party);
  if (!sheet || !found) return notFound;
  const refusal =
    refusalToSign(sheet, found, tx.now) ?? ('personId' in by ? refusalToSignTwice(sheet, by.personId) : undefined);
  if (refusal) return refusal;
  if (signing.read !== sheet.paper.sha256) return refuse(409, 'signatures.otherDocument');
  const right = await rightOf(tx, found, by, localDate(tx.now, sheet.timeZone));
  if (isRefusal(right)) return right;
  const given = await giveSignature(tx, by, 'sheet');
  if (isRefusal(given)) return given;
  await insertSignature(tx, sheet, {
    ...right,
    party,
    name: signing.name,
    quality: signing.quality,
    signedOn: localDate(tx.now, sheet.timeZone),
    given,
  });
  await endLinks(tx, sheetId, party);
  await sealIfComplete(tx, sheetId);
  return undefined;
}

/** By which right somebody signs for the institution; whoever signs for themselves needs none. */
async function rightOf(
  tx: Tx,
  { scope, holderId }: Party,
  by: Signatory,
  on: LocalDate,
): Promise<RightToSign | undefined | Refusal> {
  if (!scope || holderId === null || !('personId' in by)) return undefined;
  const actor = await loadActor(tx, by.personId);
  return actor ? rightToSign(tx, actor, { scope, centreId: holderId, on }) : notFound;
}

/** The sheet is sealed, and the room that owns it told, in the very transaction of the last signature. */
export async function sealIfComplete(tx: Tx, sheetId: string): Promise<void> {
  const signed = await sheetForThePortal(tx, sheetId);
  if (!signed || awaited(signed.parties).length > 0) return;
  const code = codeFrom(randomBytes(20));
  await insertSeal(tx, sheetId, code);
  await tx.wiring.sheetOwners.complete(tx, { ...signed, sealed: { at: tx.now, code } });
  await enqueue(tx, BIND_SHEET, { sheetId }, { key: `${BIND_SHEET}:${sheetId}` });
}
