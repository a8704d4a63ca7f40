import { runMigrations } from 'graphile-worker';
import { jobsLog } from './jobs-log.js';

/** Makes or updates the queue's own schema, `graphile_worker`. */
export async function migrateJobs(url: string): Promise<void> {
  await runMigrations({ connectionString: url, maxPoolSize: 2, logger: jobsLog });
}
