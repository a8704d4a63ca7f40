import type pg from 'pg';
import { jobsLog } from './jobs-log.js';

/** Unlocks what these queues still lock, as if they had not begun: whoever stops owes nobody an attempt. */
export async function handBack(pool: Pick<pg.Pool, 'query'>, names: readonly string[]): Promise<void> {
  if (names.length === 0) return;
  const { rows } = await pool.query<{ id: string }>(
    `update graphile_worker._private_jobs set locked_at = null, locked_by = null, attempts = greatest(0, attempts - 1)
      where locked_by = any($1) returning id::text`,
    [names],
  );
  if (rows.length > 0) jobsLog.warn(`Handed back at the end: ${rows.map(({ id }) => id).join(', ')}`);
}
