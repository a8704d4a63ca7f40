import type { Tx } from '../../platform/database/index.js';
import { hashOfToken, newToken } from './tokens.js';

/** How long a device is known after its last sign-in. */
export const DAYS_KNOWN = 180;
/** A device that fails so often in a row is a stranger like another, until the right password comes from it. */
const MOST_FAILURES = 10;
/** Browsers that forget their cookies are known anew each time: the oldest give way. */
const MOST_DEVICES = 20;

/**
 * Takes the right to try once from a device that signed in with this account before, counted as failed until
 * `rememberDevice`.
 * False when it is not known, failed too often, or there is no such account: the question is the same, for whoever
 * measures the answer.
 */
export async function tryFromDevice(tx: Tx, personId: string | undefined, token: string): Promise<boolean> {
  return (
    (
      await tx.rows(
        `update known_devices set failures = failures + 1
          where token_hash = $1 and person_id = $2 and ends_at > $3 and failures < $4 returning person_id`,
        [hashOfToken(token), personId ?? null, tx.now, MOST_FAILURES],
      )
    ).length > 0
  );
}

/**
 * From now on this device is known to have signed in as this person. Gives its new secret, for its cookie alone: a
 * secret serves once, so that one that was put there by somebody else does not become known. Those who signed in from
 * it before stay known.
 */
export async function rememberDevice(tx: Tx, personId: string, token: string | undefined): Promise<string> {
  const fresh = newToken();
  if (token !== undefined)
    await tx.rows('update known_devices set token_hash = $1 where token_hash = $2', [
      hashOfToken(fresh),
      hashOfToken(token),
    ]);
  await tx.rows(
    `insert into known_devices (token_hash, person_id, signed_in_at, ends_at) values ($1, $2, $3, $4)
     on conflict (token_hash, person_id) do update set signed_in_at = $3, ends_at = $4, failures = 0`,
    [hashOfToken(fresh), personId, tx.now, new Date(tx.now.getTime() + DAYS_KNOWN * 86_400_000)],
  );
  await tx.rows(
    `delete from known_devices where person_id = $1 and token_hash not in (
       select token_hash from known_devices where person_id = $1 order by signed_in_at desc, token_hash limit $2)`,
    [personId, MOST_DEVICES],
  );
  return fresh;
}

/** No device is known as this person's any more: their password changed, or their account is disabled. */
export async function forgetDevicesOf(tx: Tx, personId: string): Promise<void> {
  await tx.rows('delete from known_devices where person_id = $1', [personId]);
}

/** Removes the devices that did not sign in for long. */
export async function sweepDevices(tx: Tx): Promise<void> {
  await tx.rows('delete from known_devices where ends_at < $1', [tx.now]);
}
