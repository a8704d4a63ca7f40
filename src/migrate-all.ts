import { grant, migrate, publish } from './platform/database/index.js';
import { JOBS_SCHEMA, migrateJobs } from './platform/jobs/index.js';
import { GRANTS } from './grants.js';
import { PUBLISHED } from './published.js';

/**
 * Makes the roles, and brings the whole schema up to date: ours, the queue's, then what rooms publish, then who may do
 * what. Run again, it changes nothing. `url` is of an administrator of PostgreSQL, or of the owner; `signIns` are the
 * addresses with which the portal and the worker will sign in.
 */
export async function migrateAll(url: string, signIns: readonly string[] = []): Promise<void> {
  await migrate(
    url,
    async (owner) => {
      await migrateJobs(owner);
      await publish(owner, PUBLISHED);
      await grant(owner, GRANTS);
    },
    { schemas: [JOBS_SCHEMA, ...PUBLISHED.map(({ schema }) => schema)], signIns },
  );
}

/**
 * The same of an empty database, to the last of these steps and no further: the schema of the version that a backup is
 * of, which nobody is served from.
 */
export async function migrateTo(url: string, steps: readonly string[]): Promise<void> {
  await migrate(url, migrateJobs, { schemas: [JOBS_SCHEMA], steps });
}
