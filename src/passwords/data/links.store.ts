import { hashOfToken, newToken } from '../../people/index.js';
import type { Tx } from '../../platform/database/index.js';
import { addressOf } from '../../platform/web/index.js';

const HOURS = 48;

/** Makes the link of a request: good once, for two days; the one before it is dead. Gives its path, kept nowhere. */
export async function makeLink(tx: Tx, personId: string, requestId: string): Promise<string> {
  const token = newToken();
  await endLinks(tx, personId);
  await tx.rows(
    'insert into password_links (token_hash, person_id, request_id, made_at, ends_at) values ($1, $2, $3, $4, $5)',
    [hashOfToken(token), personId, requestId, tx.now, new Date(tx.now.getTime() + HOURS * 3_600_000)],
  );
  return addressOf('/password/:token', { token });
}

/** Ends the links of a person that nobody has used. */
export async function endLinks(tx: Tx, personId: string): Promise<void> {
  await tx.rows('update password_links set used_at = $1 where person_id = $2 and used_at is null', [tx.now, personId]);
}

const LIVING = `password_links l join people.person p on p.id = l.person_id and p.disabled_at is null
  where l.token_hash = $1 and l.used_at is null and l.ends_at > $2`;

/**
 * Whose a living link is; opening it changes nothing. Used, replaced, expired, of a disabled account: undefined, all
 * alike.
 */
export async function ownerOfLink(tx: Tx, token: string): Promise<{ readonly email: string } | undefined> {
  return tx.row(`select p.email from ${LIVING}`, [hashOfToken(token), tx.now]);
}

/** Uses a link: nobody else will. Gives whose it is; undefined when it does not live. */
export async function useLink(
  tx: Tx,
  token: string,
): Promise<{ readonly personId: string; readonly locale: 'fr' | 'en' } | undefined> {
  return tx.row(
    `update password_links u set used_at = $2 from ${LIVING} and u.token_hash = l.token_hash and u.used_at is null
     returning p.id as "personId", p.locale`,
    [hashOfToken(token), tx.now],
  );
}
