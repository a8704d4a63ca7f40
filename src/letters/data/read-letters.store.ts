import type { Tx } from '../../platform/database/index.js';

/** Notes when it was first read. False when it is not this person's. */
export async function markRead(tx: Tx, personId: string, id: string): Promise<boolean> {
  return (
    (
      await tx.rows(
        'update letters set read_at = coalesce(read_at, $1) where id = $2 and person_id = $3 returning id',
        [tx.now, id, personId],
      )
    ).length > 0
  );
}

/**
 * Notes that the person it was written to opens a letter, or reads all that it notifies on the page of its thing, the first
 * time: the receipt from which delays run. Whoever calls has seen to it that it is they who read.
 */
export async function noteOpening(tx: Tx, id: string): Promise<void> {
  await tx.rows('insert into letter_openings (letter_id, opened_at) values ($1, $2) on conflict do nothing', [
    id,
    tx.now,
  ]);
}
