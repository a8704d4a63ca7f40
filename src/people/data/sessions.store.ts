import type { Tx } from '../../platform/database/index.js';
import type { Actor } from '../rules/index.js';
import { ACTOR, actorOf } from './people.store.js';
import { hashOfToken, newToken } from './tokens.js';

const IDLE_HOURS = 2;
const ABSOLUTE_HOURS = 12;
/** A session is not written down as seen more often than this: pages only read. */
const SEEN_EVERY_MINUTES = 5;

/** Opens a session for a person; gives the token for the cookie, kept nowhere. */
export async function openSession(tx: Tx, personId: string): Promise<string> {
  const token = newToken();
  await tx.rows(
    'insert into web_sessions (token_hash, person_id, signed_in_at, seen_at, ends_at) values ($1, $2, $3, $3, $4)',
    [hashOfToken(token), personId, tx.now, hoursAfter(tx.now, ABSOLUTE_HOURS)],
  );
  return token;
}

/**
 * Whose session it is, seats and all, in one statement, and whether it is time to write that it was seen; undefined
 * when it ended, slept too long, or its person was disabled.
 */
export async function sessionOf(
  tx: Tx,
  token: string,
): Promise<{ readonly actor: Actor; readonly isToBeSeen: boolean } | undefined> {
  const row = await tx.row<Parameters<typeof actorOf>[0] & { seen_at: Date }>(
    `select ${ACTOR}, w.seen_at from web_sessions w join people p on p.id = w.person_id
      where w.token_hash = $1 and w.ends_at > $2 and w.seen_at > $3 and p.disabled_at is null`,
    [hashOfToken(token), tx.now, hoursAfter(tx.now, -IDLE_HOURS)],
  );
  return (
    row && {
      actor: actorOf(row, tx.now),
      isToBeSeen: tx.now.getTime() - row.seen_at.getTime() > SEEN_EVERY_MINUTES * 60_000,
    }
  );
}

/** Writes that a session is in use. */
export async function seeSession(tx: Tx, token: string): Promise<void> {
  await tx.rows('update web_sessions set seen_at = greatest(seen_at, $1) where token_hash = $2', [
    tx.now,
    hashOfToken(token),
  ]);
}

/** Ends one session. */
export async function closeSession(tx: Tx, token: string): Promise<void> {
  await tx.rows('delete from web_sessions where token_hash = $1', [hashOfToken(token)]);
}

/** Ends every session of a person: a new password, an account disabled. */
export async function closeSessionsOf(tx: Tx, personId: string): Promise<void> {
  await tx.rows('delete from web_sessions where person_id = $1', [personId]);
}

/** Removes what ended long ago. */
export async function sweepSessions(tx: Tx): Promise<void> {
  await tx.rows('delete from web_sessions where ends_at < $1 or seen_at < $2', [
    tx.now,
    hoursAfter(tx.now, -IDLE_HOURS),
  ]);
}

/** Makes a personal token for programs; gives it, once. */
export async function makePersonalToken(tx: Tx, personId: string): Promise<string> {
  const token = newToken();
  await tx.rows('insert into personal_tokens (token_hash, person_id, made_at) values ($1, $2, $3)', [
    hashOfToken(token),
    personId,
    tx.now,
  ]);
  return token;
}

/** Whose personal token it is; undefined when unknown or revoked. */
export async function actorOfPersonalToken(tx: Tx, token: string): Promise<Actor | undefined> {
  const row = await tx.row<Parameters<typeof actorOf>[0]>(
    `select ${ACTOR} from personal_tokens t join people p on p.id = t.person_id
      where t.token_hash = $1 and t.revoked_at is null and p.disabled_at is null`,
    [hashOfToken(token)],
  );
  return row && actorOf(row, tx.now);
}

/** Revokes every personal token of a person. Gives how many. */
export async function revokePersonalTokens(tx: Tx, personId: string): Promise<number> {
  return (
    await tx.rows(
      'update personal_tokens set revoked_at = $1 where person_id = $2 and revoked_at is null returning id',
      [tx.now, personId],
    )
  ).length;
}

function hoursAfter(instant: Date, hours: number): Date {
  return new Date(instant.getTime() + hours * 3_600_000);
}
