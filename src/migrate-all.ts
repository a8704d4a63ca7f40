import { migrate, publish } from './platform/database/index.js';
import { migrateJobs } from './platform/jobs/index.js';
import { PUBLISHED } from './published.js';

/** Brings the whole schema up to date: ours, the queue's, then what rooms publish. Run again, it changes nothing. */
export async function migrateAll(url: string): Promise<void> {
  await migrate(url, async () => {
    await migrateJobs(url);
    await publish(url, PUBLISHED);
  });
}
