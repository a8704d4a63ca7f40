import type { QueryRunner } from 'typeorm';

/**
 * Makes indexes by their names beside those who read and write, so outside any transaction: its migration says `transaction = false`.
 * Interrupted, it goes on where it was: what was half made is made again.
 */
export async function makeIndexes(
  db: QueryRunner,
  indexes: Readonly<Record<string, string>>,
  how: 'unique' | '' = '',
): Promise<void> {
  // Nobody waits behind an index made this way; it waits for those who began before it, however long they take.
  await db.query('set lock_timeout = 0');
  for (const [name, definition] of Object.entries(indexes)) {
    const [half] = (await db.query('select 1 from pg_index where indexrelid = to_regclass($1) and not indisvalid', [
      name,
    ])) as unknown[];
    if (half) await db.query(`drop index concurrently ${name}`);
    await db.query(`create ${how} index concurrently if not exists ${name} on ${definition}`);
  }
  await db.query('reset lock_timeout');
}
