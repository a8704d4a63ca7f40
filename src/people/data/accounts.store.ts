import type { Tx } from '../../platform/database/index.js';
import { forgetDevicesOf } from './known-devices.store.js';
import { closeSessionsOf, revokePersonalTokens } from './sessions.store.js';

/** Disables an account: its sessions and the tokens of its programs end at once, what it did stays. */
export async function disableAccount(tx: Tx, personId: string): Promise<void> {
  await tx.rows('update people set disabled_at = $1 where id = $2 and disabled_at is null', [tx.now, personId]);
  await closeSessionsOf(tx, personId);
  await forgetDevicesOf(tx, personId);
  await revokePersonalTokens(tx, personId);
}

/**
 * Sets a password. A right ends everywhere at once: whoever was signed in with the old one no longer is, no device is
 * known any more, and programs are let in no longer. Gives how many personal tokens were revoked.
 */
export async function setPassword(tx: Tx, personId: string, passwordHash: string): Promise<number> {
  await tx.rows('update people set password_hash = $1 where id = $2', [passwordHash, personId]);
  await closeSessionsOf(tx, personId);
  await forgetDevicesOf(tx, personId);
  return revokePersonalTokens(tx, personId);
}

/** What the password of an account is compared with; undefined when it has none. */
export async function passwordHashOf(tx: Tx, personId: string): Promise<string | undefined> {
  const row = await tx.row<{ hash: string | null }>('select password_hash as hash from people where id = $1', [
    personId,
  ]);
  return row?.hash ?? undefined;
}

/** Whether somebody has an account that was not closed. */
export async function hasOpenAccount(tx: Tx, personId: string): Promise<boolean> {
  return (await tx.row('select 1 from people where id = $1 and disabled_at is null', [personId])) !== undefined;
}

/** Enables it again. */
export async function enableAccount(tx: Tx, personId: string): Promise<void> {
  await tx.rows('update people set disabled_at = null where id = $1', [personId]);
}

/** The account that may sign in under this address, with what its password is compared with (null: it has none). */
export function accountByEmail(
  tx: Tx,
  email: string,
): Promise<{ readonly id: string; readonly hash: string | null } | undefined> {
  return tx.row<{ id: string; hash: string | null }>(
    'select id, password_hash as hash from people where email = $1 and disabled_at is null',
    [email.trim().toLowerCase()],
  );
}

/** Holds an account as it is until this transaction ends: what is done of it meanwhile is done one after the other. */
export async function holdAccount(tx: Tx, personId: string): Promise<void> {
  await tx.rows('select 1 from people where id = $1 for no key update', [personId]);
}

/** Whether this is still their password, and their account still open: neither changes until this transaction ends. */
export async function hasPassword(tx: Tx, personId: string, hash: string | null): Promise<boolean> {
  const found = await tx.row(
    'select 1 from people where id = $1 and password_hash = $2 and disabled_at is null for share',
    [personId, hash],
  );
  return found !== undefined;
}
