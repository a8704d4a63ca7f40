import { runMigrations } from 'graphile-worker';
import pg from 'pg';
import { jobsLog } from './jobs-log.js';

/**
 * Makes or updates the queue's own schema, `graphile_worker`. Throws when another connection holds for ten seconds what
 * it needs.
 */
export async function migrateJobs(url: string): Promise<void> {
  const pool = new pg.Pool({ connectionString: url, max: 2, connectionTimeoutMillis: 10_000, lock_timeout: 10_000 });
  const report = (error: Error): void => jobsLog.warn(error.message);
  pool.on('error', report).on('connect', (client) => client.on('error', report));
  try {
    await runMigrations({ pgPool: pool, logger: jobsLog });
  } finally {
    await pool.end();
  }
}
