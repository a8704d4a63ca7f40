import { migrate } from './platform/database/index.js';
import { migrateJobs } from './platform/jobs/index.js';

/** Brings the whole schema up to date: ours, then the queue's. Run again, it changes nothing. */
export async function migrateAll(url: string): Promise<void> {
  await migrate(url, () => migrateJobs(url));
}
