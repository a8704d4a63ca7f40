import { LINK, writeLetter, writeOutsideLetter } from '../../letters/index.js';
import { peopleHolding } from '../../people/index.js';
import type { Tx } from '../../platform/database/index.js';
import { writeDay, type Locale } from '../../platform/web/index.js';
import { toBeSentCopies, type Party, type Sheet } from '../rules/index.js';
import { insertCopy } from '../data/copies.store.js';
import { invite } from '../data/links.store.js';
import { words } from '../words/words.js';

/** The name under which letters ask for a link of ours, as they leave. */
export const SIGNING_LINK = 'signing';

type Text = (locale: Locale) => { readonly subject: string; readonly body: string };

/**
 * Asks a party to sign: whoever holds it, by a letter to their account; whoever has none, by a letter with a personal
 * link. The same cause again writes nothing more.
 */
export async function askToSign(tx: Tx, sheet: Sheet, party: Party, cause: string): Promise<void> {
  const { holderId, role, name, email, locale } = party;
  const day = (locale: Locale): string => writeDay(sheet.signBefore, locale);
  if (holderId !== null)
    return writeToHolders(tx, sheet, [holderId], 'toSign', cause, (locale) =>
      words(locale).letters.toSign(sheet.title, role, day(locale)),
    );
  if (email === null) return undefined;
  const key = await invite(tx, sheet.id, party.party);
  return writeOutsideLetter(tx, {
    to: { name, email },
    locale,
    about: aboutOf(sheet),
    kind: 'signature.toSign',
    cause,
    link: { name: SIGNING_LINK, key },
    ...words(locale).letters.link(sheet.title, role, day(locale), LINK),
  });
}

/** Writes to whoever keeps the sheet, to the parties with an account, and to all who had signed, that one refused. */
export async function writeRefused(
  tx: Tx,
  sheet: Sheet,
  party: Party,
  reason: string,
  refusalId: string,
): Promise<void> {
  const text: Text = (locale) =>
    words(locale).letters.refused(sheet.title, party.role, party.name, reason, sheet.voided !== null);
  const cause = `refusal:${refusalId}`;
  await writeToHolders(tx, sheet, holdersOfSheet(sheet), 'refused', cause, text);
  const signed = sheet.parties.filter(({ signature }) => signature);
  await writeOutside(tx, { ...sheet, parties: signed }, 'refused', cause, text);
}

/** The name under which letters ask for the link of a copy, as they leave. */
export const COPY_LINK = 'signed-copy';

/** Writes to everybody that a sheet is complete, with its code; to whoever signed by a link, with a copy. */
export async function writeAllSigned(
  tx: Tx,
  sheet: Sheet,
  { code, address }: { readonly code: string; readonly address: string },
): Promise<void> {
  const text: Text = (locale) => words(locale).letters.complete(sheet.title, code, address);
  const cause = `sheet:${sheet.id}:complete`;
  await writeToHolders(tx, sheet, holdersOfSheet(sheet), 'complete', cause, text);
  const toBeSent = toBeSentCopies(sheet.parties);
  const addresses = new Set(toBeSent.map(({ email }) => email?.trim().toLowerCase()));
  const others = sheet.parties.filter(({ email }) => !addresses.has(email?.trim().toLowerCase()));
  await writeOutside(tx, { ...sheet, parties: others }, 'complete', cause, text);
  for (const party of toBeSent)
    await writeWithCopy(tx, sheet, party, null, (locale) =>
      words(locale).letters.completeWithCopy(sheet.title, LINK, code, address),
    );
}

/** Sends a party its copy again, to the address at which it signed: the one before ends. */
export async function sendCopyAgain(tx: Tx, sheet: Sheet, party: Party, by: string): Promise<void> {
  await writeWithCopy(tx, sheet, party, by, (locale) => words(locale).letters.copy(sheet.title, LINK));
}

async function writeWithCopy(tx: Tx, sheet: Sheet, party: Party, by: string | null, text: Text): Promise<void> {
  const { name, email, locale } = party;
  if (email === null) return;
  const key = await insertCopy(tx, sheet.id, party.party, by);
  await writeOutsideLetter(tx, {
    to: { name, email },
    locale,
    about: aboutOf(sheet),
    kind: 'signature.copy',
    cause: `copy:${key}`,
    link: { name: COPY_LINK, key },
    ...text(locale),
  });
}

/**
 * Writes to those who have no account that there is nothing to sign any more; the others are written to of what the
 * sheet was about. Its reason is for the portal.
 */
export async function writeVoid(tx: Tx, sheet: Sheet): Promise<void> {
  await writeOutside(tx, sheet, 'void', `sheet:${sheet.id}:void`, (locale) => words(locale).letters.void(sheet.title));
}

function holdersOfSheet({ keeperId, parties }: Sheet): string[] {
  return [keeperId, ...parties.flatMap(({ holderId }) => holderId ?? [])];
}

async function writeToHolders(
  tx: Tx,
  sheet: Sheet,
  holderIds: readonly string[],
  kind: string,
  cause: string,
  text: Text,
): Promise<void> {
  for (const { id, locale } of await peopleHolding(tx, holderIds)) {
    await writeLetter(tx, { to: id, locale, about: aboutOf(sheet), kind: `signature.${kind}`, cause, ...text(locale) });
  }
}

async function writeOutside(tx: Tx, sheet: Sheet, kind: string, cause: string, text: Text): Promise<void> {
  for (const { holderId, name, email, locale } of sheet.parties) {
    if (holderId === null && email !== null)
      await writeOutsideLetter(tx, {
        to: { name, email },
        locale,
        about: aboutOf(sheet),
        kind: `signature.${kind}`,
        cause,
        ...text(locale),
      });
  }
}

function aboutOf({ id }: Sheet): { readonly thing: string; readonly thingId: string } {
  return { thing: 'signature-sheet', thingId: id };
}
