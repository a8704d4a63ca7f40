import { Logger } from '@nestjs/common';
import { letterheadOf } from '../../institution/index.js';
import { opinionFor } from '../../opinions/index.js';
import type { Papers } from '../../papers/index.js';
import type { Database } from '../../platform/database/index.js';
import { isRefusal } from '../../platform/refusal/index.js';
import { versionOf } from '../../reports/index.js';
import { juryFileDocument } from './jury-file-document.js';
import { juryFileToMake, keepJuryFile } from '../data/jury-files.store.js';
import { words } from '../words/words.js';

export const BIND_FILE = 'bind-jury-file';

/**
 * Makes the single file of an agenda item, right after it was forwarded: from what is frozen by then, so that it says
 * the same whenever it is made, under the letterhead of that day.
 */
export async function bindFile(
  { database, papers }: { readonly database: Database; readonly papers: Papers },
  itemId: string,
): Promise<void> {
  const found = await database.read(async (tx) => {
    const facts = await juryFileToMake(tx, itemId);
    const version = facts && (await versionOf(tx, facts.versionId));
    const opinion = facts && (await opinionFor(tx, facts.opinionId));
    return version && opinion ? { facts, version, opinion, letterhead: await letterheadOf(tx, null) } : undefined;
  });
  if (!found) return;
  const { version } = found;
  // Trying again would not bring them back: `files verify` says which are missing, and the papers stay readable one by
  // one.
  if (!(await papers.has(version.documents.map(({ sha256 }) => sha256)))) {
    new Logger('Jury').error(`The file of agenda item ${itemId} was not bound: bytes of its papers are missing.`);
    return;
  }
  const title = words('fr').bound.title(found.facts.reportNumber);
  const code = papers.drawCode(title);
  const made = await papers.bind(juryFileDocument(found, code), `${title}.pdf`, code);
  // What was recognised since the deposit stays recognised: the jury reads the other papers one by one, and sees which
  // is not shown.
  if (isRefusal(made)) {
    new Logger('Jury').error(
      `The file of agenda item ${itemId} was not bound: the antivirus recognised something in one of its papers.`,
    );
    return;
  }
  await database.transact(async (tx) => {
    if (await juryFileToMake(tx, itemId)) await keepJuryFile(tx, itemId, await papers.record(tx, made), made);
  });
}
