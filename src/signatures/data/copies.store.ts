import { hashOfToken, newToken } from '../../people/index.js';
import type { Tx } from '../../platform/database/index.js';
import { addressOf } from '../../platform/web/index.js';
import { isToken } from '../rules/index.js';

/** Notes that a party is sent a copy, by whom; by the portal itself, `null`. The one before ends. Gives its id. */
export async function insertCopy(tx: Tx, sheetId: string, party: string, by: string | null): Promise<string> {
  await tx.rows('update signature_copies set ended_at = $3 where sheet_id = $1 and party = $2 and ended_at is null', [
    sheetId,
    party,
    tx.now,
  ]);
  const written = await tx.row<{ id: string }>(
    'insert into signature_copies (sheet_id, party, asked_at, asked_by) values ($1, $2, $3, $4) returning id',
    [sheetId, party, tx.now, by],
  );
  if (!written) throw new Error('A copy was written and gave no id.');
  return written.id;
}

/**
 * The link of a copy, made as its letter leaves: its path. Undefined when the copy has ended meanwhile, and the letter
 * stays.
 */
export async function makeCopyLink(tx: Tx, copyId: string): Promise<string | undefined> {
  const token = newToken();
  const linked = await tx.rows(
    'update signature_copies set token_hash = $2 where id = $1 and ended_at is null returning id',
    [copyId, hashOfToken(token)],
  );
  return linked.length > 0 ? addressOf('/copies/:token', { token }) : undefined;
}

/** Ends the copy of a party for a reason. False when none stood. */
export async function revokeCopy(
  tx: Tx,
  sheetId: string,
  party: string,
  { by, why }: { readonly by: string; readonly why: string },
): Promise<boolean> {
  const ended = await tx.rows(
    `update signature_copies set ended_at = $3, revoked_by = $4, revoked_why = $5
      where sheet_id = $1 and party = $2 and ended_at is null returning id`,
    [sheetId, party, tx.now, by, why],
  );
  return ended.length > 0;
}

/**
 * Notes that a link was used, and gives the sheet that it opens. Unknown, ended, or of a document that is no longer
 * kept: undefined, all alike.
 */
export async function useCopy(tx: Tx, token: string): Promise<string | undefined> {
  if (!isToken(token)) return undefined;
  const used = await tx.row<{ sheetId: string }>(
    `update signature_copies c set last_used_at = greatest(c.last_used_at, $2)
      where c.token_hash = $1 and c.ended_at is null
        and exists (select 1 from signature_finals f where f.sheet_id = c.sheet_id)
     returning c.sheet_id as "sheetId"`,
    [hashOfToken(token), tx.now],
  );
  return used?.sheetId;
}
