import type { Portal } from './portal.js';

/** Every letter was opened before: the first opening is a receipt, and the one page of a letter that writes. */
export async function openAllLetters({ database }: Portal): Promise<void> {
  await database.transact((tx) =>
    tx.rows('insert into letter_openings (letter_id, opened_at) select id, $1 from letters on conflict do nothing', [
      tx.now,
    ]),
  );
}
