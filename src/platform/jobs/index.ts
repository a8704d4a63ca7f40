/** What happens after a commit, and at set hours. */
export { enqueue, type JobOptions } from './enqueue.js';
export { abandonJob, lastJobActs, runJobAgain, type ActOnJob, type JobAct } from './job-acts.js';
export { findJob, jobsNow, type JobLine, type JobsNow, type JobState } from './job-list.store.js';
export { Jobs, type JobManners, type JobQueue } from './jobs.js';
export { JobsModule } from './jobs.module.js';
export { migrateJobs } from './migrate-jobs.js';
export { type JobHandler, type JobRun } from './task-of.js';
