import { writeLetter } from '../letters/index.js';
import { peopleHolding } from '../people/index.js';
import type { Tx } from '../platform/database/index.js';
import { writeDay, type Locale } from '../platform/web/index.js';
import { writeCode, type Party, type Sheet } from './domain/index.js';
import { words } from './web/words.js';

type Text = (locale: Locale) => { readonly subject: string; readonly body: string };

/** Asks a party to sign: whoever holds it, by a letter to their account. The same cause again writes nothing more. */
export async function askToSign(tx: Tx, sheet: Sheet, party: Party, cause: string): Promise<void> {
  if (party.holderId === null) return;
  await writeToHolders(tx, sheet, [party.holderId], 'toSign', cause, (locale) => words(locale).letters.toSign(sheet.title, party.role, writeDay(sheet.signBefore, locale)));
}

/** Tells whoever keeps the sheet, and the parties with an account, that one refused. */
export async function tellRefused(tx: Tx, sheet: Sheet, party: Party, reason: string, refusalId: string): Promise<void> {
  await writeToHolders(tx, sheet, holdersOfSheet(sheet), 'refused', `refusal:${refusalId}`, (locale) => words(locale).letters.refused(sheet.title, party.role, party.name, reason));
}

/** Tells everybody that a sheet is complete, with its code. */
export async function tellAllSigned(tx: Tx, sheet: Sheet, addressOf: (code: string) => string): Promise<void> {
  const code = writeCode(sheet.sealed?.code ?? '');
  const text: Text = (locale) => words(locale).letters.complete(sheet.title, code, addressOf(code));
  await writeToHolders(tx, sheet, holdersOfSheet(sheet), 'complete', `sheet:${sheet.id}:complete`, text);
}

function holdersOfSheet({ keeperId, parties }: Sheet): string[] {
  return [keeperId, ...parties.flatMap(({ holderId }) => holderId ?? [])];
}

async function writeToHolders(tx: Tx, sheet: Sheet, holderIds: readonly string[], kind: string, cause: string, text: Text): Promise<void> {
  for (const { id, locale } of await peopleHolding(tx, holderIds)) {
    await writeLetter(tx, { to: id, locale, about: { thing: 'signature-sheet', thingId: sheet.id }, kind: `signature.${kind}`, cause, ...text(locale) });
  }
}
