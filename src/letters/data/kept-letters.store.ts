import type { Tx } from '../../platform/database/index.js';
import { enqueueSending } from './letters.store.js';

/** Written, neither sent nor given up, and no job will send it: there was no mail server when its job ran. */
const KEPT = `l.sent_at is null and l.dropped_at is null and l.unsent_at is null
   and not exists (select 1 from graphile_worker._private_jobs j where j.key = 'letter:' || l.id)`;

/**
 * Those that were read in the portal have said what they had to say; not those with a personal link, which the portal
 * never shows.
 */
export async function dropLettersRead(tx: Tx): Promise<void> {
  await tx.rows(`update letters l set dropped_at = $1 where l.read_at is not null and l.link is null and ${KEPT}`, [
    tx.now,
  ]);
}

/** Those written before this instant stay in the portal: they are unsent, for they would come too late. */
export async function giveUpLateLetters(tx: Tx, before: Date): Promise<void> {
  await tx.rows(
    `update letters l set unsent_at = $1, failure = 'late' where l.written_at < $2 and l.link is null and ${KEPT}`,
    [tx.now, before],
  );
}

/** All of them stay in the portal: whoever restored it says that they were sent already, or are told otherwise. */
export async function giveUpLettersKept(tx: Tx): Promise<void> {
  await tx.rows(
    `update letters l set unsent_at = $1, failure = 'late'
      where l.sent_at is null and l.dropped_at is null and l.unsent_at is null`,
    [tx.now],
  );
}

/** The others leave, the oldest first, so many at once. */
export async function sendLettersKept(tx: Tx, atMost: number): Promise<void> {
  const kept = await tx.rows<{ id: string }>(
    `select l.id from letters l where ${KEPT} order by l.written_at, l.id limit $1`,
    [atMost],
  );
  for (const { id } of kept) await enqueueSending(tx, id);
}
