import type { Actor } from '../../people/index.js';
import { localDate, type LocalDate } from '../../platform/clock/index.js';
import type { Tx } from '../../platform/database/index.js';
import { notFound, refuse, refuseAll, type Refusal } from '../../platform/refusal/index.js';
import { awaited, keeps, refusalOnceClosed, type Sheet } from '../rules/index.js';
import { endLinks } from '../data/links.store.js';
import { sealIfComplete } from './sign-sheet.js';
import { findSheet, holdSheet } from '../data/sheets.store.js';
import { insertOriginal, insertSignature } from '../data/signatures.store.js';

/** The days on which each party still awaited signed on paper, by its name in the sheet. */
export type DaysSigned = Readonly<Record<string, LocalDate | undefined>>;

/** Why the keeper may not record these days. Each is before the day of the sheet, and not to come (422). */
export function refusalToRecord(sheet: Sheet, actor: Actor, days: DaysSigned, now: Date): Refusal | undefined {
  if (!keeps(sheet, actor.holders)) return refuse(403, 'signatures.notKept');
  const closed = refusalOnceClosed(sheet);
  if (closed) return closed;
  const today = localDate(now, sheet.timeZone);
  return refuseAll(
    ...awaited(sheet.parties).map(({ party }, index) => {
      const day = days[party];
      const field = `days[${index}].on`;
      if (day === undefined) return refuse(422, 'signatures.dayMissing', undefined, field);
      if (day >= sheet.signBefore) return refuse(422, 'signatures.dayTooLate', { before: sheet.signBefore }, field);
      return day > today ? refuse(422, 'signatures.dayToCome', undefined, field) : undefined;
    }),
  );
}

/**
 * The registry records what was signed on paper, or by another tool: the original, kept and read, and each day,
 * certified.
 * For all who are still awaited, so the sheet is complete. Refused as above.
 */
export async function recordPaper(
  tx: Tx,
  actor: Actor,
  sheetId: string,
  original: { readonly id: string; readonly sha256: string },
  days: DaysSigned,
): Promise<undefined | Refusal> {
  if (!(await findSheet(tx, actor, sheetId))) return notFound;
  const sheet = await holdSheet(tx, sheetId);
  if (!sheet) return notFound;
  const refusal = refusalToRecord(sheet, actor, days, tx.now);
  if (refusal) return refusal;
  await insertOriginal(tx, sheetId, original, actor.personId);
  for (const { party, name, quality } of awaited(sheet.parties)) {
    const signedOn = days[party];
    if (signedOn === undefined) throw new Error(`Sheet ${sheetId} is recorded without the day of ${party}.`);
    await insertSignature(tx, sheet, { party, name, quality, signedOn, recordedBy: actor.personId });
  }
  await endLinks(tx, sheetId);
  await sealIfComplete(tx, sheetId);
  return undefined;
}
