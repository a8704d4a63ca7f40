/** What happens after a commit, and at set hours. */
export { enqueue } from './enqueue.js';
export { abandonJob, lastJobActs, runJobAgain, type ActOnJob, type JobAct } from './job-acts.js';
export { findJob, jobFigures, jobsNow, type JobLine, type JobsNow, type JobState } from './job-list.store.js';
export { LOST_AFTER, SECONDS_SINCE_A_SIGN } from './heartbeat.js';
export { Jobs, type JobManners } from './jobs.js';
export { JobsModule } from './jobs.module.js';
export { JOBS_SCHEMA, jobsAreMigrated, migrateJobs } from './migrate-jobs.js';
export type { JobRun } from './task-of.js';
