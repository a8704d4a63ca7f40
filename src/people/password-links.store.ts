import type { Tx } from '../platform/database/index.js';
import { refuse, type Refusal } from '../platform/refusal/index.js';
import { closeSessionsOf } from './sessions.store.js';
import { hashOfToken, newToken } from './tokens.js';

const HOURS = 48;

/** A link by which a person chooses a password: good once, for two days; those before it are dead. Gives its path. */
export async function makePasswordLink(tx: Tx, personId: string): Promise<string> {
  const token = newToken();
  await tx.rows('update password_links set used_at = $1 where person_id = $2 and used_at is null', [tx.now, personId]);
  await tx.rows('insert into password_links (token_hash, person_id, made_at, ends_at) values ($1, $2, $3, $4)', [
    hashOfToken(token),
    personId,
    tx.now,
    new Date(tx.now.getTime() + HOURS * 3_600_000),
  ]);
  return `/password/${token}`;
}

/** Whether a link still lives; opening it changes nothing. */
export async function isLinkAlive(tx: Tx, token: string): Promise<boolean> {
  return (
    (await tx.row('select 1 from password_links where token_hash = $1 and used_at is null and ends_at > $2', [
      hashOfToken(token),
      tx.now,
    ])) !== undefined
  );
}

/** Uses a link: the password is set and every session ends. Refused when it was used or has ended. */
export async function choosePassword(tx: Tx, token: string, passwordHash: string): Promise<Refusal | undefined> {
  const used = await tx.row<{ person_id: string }>(
    'update password_links set used_at = $1 where token_hash = $2 and used_at is null and ends_at > $1 returning person_id',
    [tx.now, hashOfToken(token)],
  );
  if (!used) return refuse(404, 'people.linkDead');
  await setPassword(tx, used.person_id, passwordHash);
  return undefined;
}

/** Sets a password; whoever was signed in with the old one no longer is. */
export async function setPassword(tx: Tx, personId: string, passwordHash: string): Promise<void> {
  await tx.rows('update people set password_hash = $1 where id = $2', [passwordHash, personId]);
  await closeSessionsOf(tx, personId);
}
