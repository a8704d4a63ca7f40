import { createHash } from 'node:crypto';
import type { Tx } from '../../platform/database/index.js';
import { delayAfter } from '../rules/index.js';

const FORGOTTEN_AFTER_HOURS = 24;

/**
 * The key under which attempts on an account from one place are counted together. Whatever was typed, it says nothing
 * of it.
 */
export function attemptKey(account: string, place: string): string {
  return createHash('sha256').update(`${account.trim().toLowerCase()}\n${place}`).digest('hex');
}

/**
 * Takes the right to try once: the attempt is counted as failed from now on, so that a thousand at once are not judged;
 * `giveBack` when it was right.
 * Gives how many seconds to wait instead; 0 when one may try.
 */
export async function takeAttempt(tx: Tx, key: string): Promise<number> {
  const taken = await tx.row<{ failures: number }>(
    `insert into sign_in_delays as d (key, failures, failed_at, wait_until) values ($1, 1, $2, $2)
     on conflict (key) do update set failed_at = $2, failures = case when d.failed_at < $3 then 1 else d.failures + 1
       end
      where d.wait_until <= $2 returning failures`,
    [key, tx.now, forgottenBefore(tx.now)],
  );
  if (taken) {
    const until = new Date(tx.now.getTime() + delayAfter(taken.failures) * 1000);
    await tx.rows('update sign_in_delays set wait_until = $2 where key = $1', [key, until]);
    return 0;
  }
  const waiting = await tx.row<{ until: Date }>('select wait_until as until from sign_in_delays where key = $1', [key]);
  return Math.max(1, Math.ceil(((waiting?.until.getTime() ?? 0) - tx.now.getTime()) / 1000));
}

/** The attempt was right, or was never judged: it counts no more. Those of others stay counted. */
export async function giveBack(tx: Tx, key: string): Promise<void> {
  await tx.rows(
    'update sign_in_delays set failures = greatest(0, failures - 1), wait_until = least(wait_until, $2) where key = $1',
    [key, tx.now],
  );
}

/** Removes what counts no more. */
export async function sweepDelays(tx: Tx): Promise<void> {
  await tx.rows('delete from sign_in_delays where failed_at < $1 or failures = 0', [forgottenBefore(tx.now)]);
}

function forgottenBefore(now: Date): Date {
  return new Date(now.getTime() - FORGOTTEN_AFTER_HOURS * 3_600_000);
}
