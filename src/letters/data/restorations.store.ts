import type pg from 'pg';
import type { Tx } from '../../platform/database/index.js';
import { enqueue } from '../../platform/jobs/index.js';
import { giveUpLettersKept } from './kept-letters.store.js';

/** The portal was restored from a backup, and nobody has said yet what becomes of its letters. */
export interface Restoration {
  readonly restoredAt: Date;
  /** The instant that it was brought back to. */
  readonly takenAt: Date;
  /** How many letters wait. */
  readonly letters: number;
}

/** The one that waits for an administrator; undefined when letters leave as ever. */
export async function restorationThatWaits(tx: Tx): Promise<Restoration | undefined> {
  return tx.row<Restoration>(
    `select restored_at as "restoredAt", taken_at as "takenAt",
            (select count(*)::int from letters l
              where l.sent_at is null and l.dropped_at is null and l.unsent_at is null) as letters
       from restorations where released_at is null`,
  );
}

/**
 * Lets letters leave again. Those that wait leave too, or stay in the portal, where their readers find them. False when
 * somebody else did it before.
 */
export async function releaseLetters(tx: Tx, personId: string, letters: 'leave' | 'stay'): Promise<boolean> {
  const released = await tx.row<{ id: string }>(
    `update restorations set released_at = $1, released_by = $2, letters = $3 where released_at is null returning id`,
    [tx.now, personId, letters],
  );
  if (!released) return false;
  if (letters === 'stay') await giveUpLettersKept(tx);
  else await enqueue(tx, 'send-kept-letters', {}, { key: 'send-kept-letters', maxAttempts: 5 });
  return true;
}

/**
 * Notes, as the owner and in the transaction that fills the database, that it was brought back to this instant. False
 * when the version of the backup had no place to say so. One that nobody had answered then is one with this one.
 */
export async function noteRestoration(client: Pick<pg.Client, 'query'>, takenAt: string): Promise<boolean> {
  const { rows } = await client.query<{ there: boolean }>(
    `select to_regclass('public.restorations') is not null as there`,
  );
  if (rows[0]?.there !== true) return false;
  await client.query(
    `insert into public.restorations (restored_at, taken_at) values (now(), $1)
     on conflict ((true)) where released_at is null do nothing`,
    [takenAt],
  );
  return true;
}
