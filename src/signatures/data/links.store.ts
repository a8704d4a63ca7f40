import { hashOfToken, newToken } from '../../people/index.js';
import type { Tx } from '../../platform/database/index.js';
import { endOfLink, isToken, type Sheet } from '../rules/index.js';
import { addressOf } from '../../platform/web/index.js';

/**
 * Invites a party without an account by a letter; what was sent or handed over before no longer signs. Gives the
 * invitation's id, by which its link is made as the letter leaves.
 */
export async function invite(tx: Tx, sheetId: string, party: string): Promise<string> {
  await endLinks(tx, sheetId, party);
  const invited = await tx.row<{ id: string }>(
    'insert into signature_invitations (sheet_id, party, made_at) values ($1, $2, $3) returning id',
    [sheetId, party, tx.now],
  );
  if (!invited) throw new Error('An invitation was written and gave no id.');
  return invited.id;
}

/** Whom an invitation that still stands is for. */
export async function standingInvitation(
  tx: Tx,
  id: string,
): Promise<{ readonly sheetId: string; readonly party: string } | undefined> {
  return tx.row('select sheet_id as "sheetId", party from signature_invitations where id = $1 and ended_at is null', [
    id,
  ]);
}

/**
 * A link made for a party of a sheet: good until the day, thirty days at most; the one before it ends. Gives its path,
 * told once.
 */
export async function makeLink(
  tx: Tx,
  sheet: Pick<Sheet, 'id' | 'signBefore' | 'timeZone'>,
  party: string,
  handedBy: string | null = null,
): Promise<string> {
  const token = newToken();
  await tx.rows('update signature_links set ended_at = $3 where sheet_id = $1 and party = $2 and ended_at is null', [
    sheet.id,
    party,
    tx.now,
  ]);
  await tx.rows(
    'insert into signature_links (token_hash, sheet_id, party, made_at, ends_at, handed_by) values ($1, $2, $3, $4, $5, $6)',
    [hashOfToken(token), sheet.id, party, tx.now, endOfLink(tx.now, sheet.signBefore, sheet.timeZone), handedBy],
  );
  return addressOf('/sign/:token', { token });
}

/** Ends the invitations and the links of a sheet, or of one of its parties. False when none stood. */
export async function endLinks(
  tx: Tx,
  sheetId: string,
  party: string | null = null,
  by: string | null = null,
): Promise<boolean> {
  const invitations = await tx.rows(
    'update signature_invitations set ended_at = $3 where sheet_id = $1 and ($2::text is null or party = $2) and ended_at is null returning id',
    [sheetId, party, tx.now],
  );
  const links = await tx.rows(
    'update signature_links set ended_at = $3, ended_by = $4 where sheet_id = $1 and ($2::text is null or party = $2) and ended_at is null returning token_hash',
    [sheetId, party, tx.now, by],
  );
  return invitations.length + links.length > 0;
}

/**
 * A living link: whose, on which sheet. Unknown, used, revoked, expired, of a void sheet: undefined, all alike. Opening
 * it changes nothing.
 */
export async function findLink(
  tx: Tx,
  token: string,
): Promise<{ readonly tokenHash: string; readonly sheetId: string; readonly party: string } | undefined> {
  if (!isToken(token)) return undefined;
  return tx.row(
    `select l.token_hash as "tokenHash", l.sheet_id as "sheetId", l.party from signature_links l
       join signature_sheets s on s.id = l.sheet_id
      where l.token_hash = $1 and l.ended_at is null and l.ends_at > $2 and s.voided_at is null
        and not exists (select 1 from signatures g where g.sheet_id = l.sheet_id and g.party = l.party)`,
    [hashOfToken(token), tx.now],
  );
}
