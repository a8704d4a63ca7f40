import { Logger } from '@nestjs/common';
import { writeCode, type Papers } from '../../papers/index.js';
import type { Database, Tx } from '../../platform/database/index.js';
import { isRefusal } from '../../platform/refusal/index.js';
import type { Sheet } from '../rules/index.js';
import { finalDocument } from './final-document.js';
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
  const sheet = await database.read((tx) => toBind(tx, sheetId));
  if (!sheet?.sealed) return;
  const { sealed } = sheet;
  const code = writeCode(sealed.code);
  const address = `${origin}/verify/${code}`;
  // Trying again would not bring them back: `files verify` says which are missing.
  if (!(await papers.has([sheet.paper.sha256, ...(sheet.original ? [sheet.original.sha256] : [])]))) {
    new Logger('Signatures').error(`Sheet ${sheetId} was not bound: bytes of its papers are missing.`);
    return;
  }
  const locale = sheet.document.lang === 'fr-FR' ? 'fr' : 'en';
  const made = await papers.bind(
    finalDocument(sheet, sealed, address),
    `${words(locale).final.name_(sheet.title)}.pdf`,
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
    await writeAllSigned(tx, sheet, { code, address });
  });
}

async function toBind(tx: Tx, sheetId: string): Promise<Sheet | undefined> {
  const sheet = await sheetForThePortal(tx, sheetId);
  return sheet?.final ? undefined : sheet;
}
