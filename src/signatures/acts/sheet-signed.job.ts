import { Logger } from '@nestjs/common';
import { letterheadOf } from '../../institution/index.js';
import { writeCode, type Papers } from '../../papers/index.js';
import type { Database, Tx } from '../../platform/database/index.js';
import { isRefusal } from '../../platform/refusal/index.js';
import { finalDocument, localeOf, type SignedSheet } from './final-document.js';
import { keepFinal, sheetForThePortal } from '../data/sheets.store.js';
import { words } from '../words/words.js';
import { writeAllSigned } from './write-to-parties.js';

/**
 * After the last signature: binds the document with its page of signatures, keeps it, and writes to everybody. Run
 * again, it changes nothing.
 */
export async function bindSheet(
  { database, papers, origin }: { readonly database: Database; readonly papers: Papers; readonly origin: string },
  sheetId: string,
): Promise<void> {
  const found = await database.read(async (tx) => {
    const sheet = await toBind(tx, sheetId);
    // Of the centre that keeps it; of the institution, for what a person keeps.
    return sheet && { sheet, letterhead: await letterheadOf(tx, sheet.keeperId) };
  });
  if (!found) return;
  const { sheet, letterhead } = found;
  const address = `${origin}/verify`;
  // Trying again would not bring them back: `files verify` says which are missing.
  if (!(await papers.has([sheet.paper.sha256, ...(sheet.original ? [sheet.original.sha256] : [])]))) {
    new Logger('Signatures').error(`Sheet ${sheetId} was not bound: bytes of its papers are missing.`);
    return;
  }
  const made = await papers.bind(
    finalDocument(sheet, { letterhead, address }),
    `${words(localeOf(sheet)).final.name_(sheet.title)}.pdf`,
  );
  // The original that came back holds what the antivirus recognised: the document stays readable by itself.
  if (isRefusal(made)) {
    new Logger('Signatures').error(
      `Sheet ${sheetId} was not bound: the antivirus recognised something in what was signed on paper.`,
    );
    return;
  }
  await database.transact(async (tx) => {
    if (!(await toBind(tx, sheetId))) return;
    await keepFinal(tx, sheetId, await papers.record(tx, made), made.sha256);
    const code = writeCode(sheet.sealed.code);
    await writeAllSigned(tx, sheet, { code, address: `${address}/${code}` });
  });
}

async function toBind(tx: Tx, sheetId: string): Promise<SignedSheet | undefined> {
  const sheet = await sheetForThePortal(tx, sheetId);
  return sheet?.sealed && !sheet.final ? { ...sheet, sealed: sheet.sealed } : undefined;
}
