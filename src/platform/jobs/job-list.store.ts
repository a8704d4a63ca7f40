import type { Tx } from '../database/index.js';
import { describeFailure } from './describe-failure.js';
import { LOST_AFTER } from './heartbeat.js';

/**
 * `failed`: nobody will try again by itself; `lost`: locked by a process that gives no sign of life; `retrying`:
 * failed, and will be tried again.
 */
export type JobState = 'failed' | 'lost' | 'retrying' | 'running' | 'waiting';

/** A job of the queue, as an administrator sees it: numbers and kinds of failures, never texts, names or tokens. */
export interface JobLine {
  readonly id: string;
  readonly name: string;
  readonly state: JobState;
  /** When it was asked for. */
  readonly since: Date;
  readonly attempts: number;
  readonly maxAttempts: number;
  readonly runAt: Date;
  readonly lastError: string | null;
}

/** The queue, and whether anybody runs it. */
export interface JobsNow {
  /**
   * The first hundred: failed, then lost, then those that will be tried again, running, waiting; each the oldest first.
   */
  readonly jobs: readonly JobLine[];
  readonly counts: Readonly<Record<JobState, number>>;
  /** When a process that runs jobs last said that it lives; null when none ever did. */
  readonly lastSignAt: Date | null;
  /** One said so within the last minute. */
  readonly isRun: boolean;
}

const MOST = 100;
const STATES: readonly JobState[] = ['failed', 'lost', 'retrying', 'running', 'waiting'];
const MINUTE_AGO = `now() - interval '${LOST_AFTER} ms'`;
const STATE = `case
    when j.locked_at is not null then case when j.locked_at < ${MINUTE_AGO} and coalesce(r.seen_at, '-infinity') < ${MINUTE_AGO} then 'lost' else 'running' end
    when j.attempts >= j.max_attempts then 'failed'
    when j.attempts > 0 then 'retrying'
    else 'waiting' end`;
const JOBS = 'graphile_worker._private_jobs j left join job_runners r on r.name = j.locked_by';
const LINE = `j.id::text as id, t.identifier as name, ${STATE} as state, j.created_at as since, j.attempts::int as attempts,
  j.max_attempts::int as "maxAttempts", j.run_at as "runAt", j.last_error as "lastError"`;

/** All that an administrator is shown of the queue, in two statements. */
export async function jobsNow(tx: Tx): Promise<JobsNow> {
  const jobs = await tx.rows<JobLine>(
    `select * from (select ${LINE} from ${JOBS} join graphile_worker._private_tasks t on t.id = j.task_id) listed
      order by array_position($1::text[], state), since, id limit $2`,
    [STATES, MOST],
  );
  const known = await tx.row<{
    counts: Partial<Record<JobState, number>> | null;
    lastSignAt: Date | null;
    isRun: boolean;
  }>(
    `select (select json_object_agg(state, count)
       from (select ${STATE} as state, count(*) from ${JOBS} group by 1) c) as counts,
            max(seen_at) as "lastSignAt", coalesce(max(seen_at) >= ${MINUTE_AGO}, false) as "isRun" from job_runners`,
  );
  const none = { failed: 0, lost: 0, retrying: 0, running: 0, waiting: 0 };
  return {
    jobs: jobs.map(said),
    counts: { ...none, ...known?.counts },
    lastSignAt: known?.lastSignAt ?? null,
    isRun: known?.isRun ?? false,
  };
}

/** How many jobs are in a state, and since when the oldest of them waits, in seconds; of each state. */
export interface JobFigures {
  readonly state: JobState;
  readonly count: number;
  readonly oldestSeconds: number;
}

/** The queue in numbers; those that are to run later wait for nobody. */
export async function jobFigures(tx: Tx): Promise<JobFigures[]> {
  return tx.rows(
    `select s.state, count(j.state)::int as count,
            coalesce(extract(epoch from now() - min(j.created_at)), 0)::float8 as "oldestSeconds"
       from unnest($1::text[]) as s (state)
       left join (select ${STATE} as state, j.created_at from ${JOBS}
                   where j.run_at <= now() or j.attempts > 0) j on j.state = s.state
      group by s.state order by s.state`,
    [STATES],
  );
}

/** One job, as the list shows it; undefined once it is done, or given up. */
export async function findJob(tx: Tx, id: string): Promise<JobLine | undefined> {
  const job = await tx.row<JobLine>(
    `select ${LINE} from ${JOBS} join graphile_worker._private_tasks t on t.id = j.task_id where j.id = $1`,
    [id],
  );
  return job && said(job);
}

/** What an older portal kept of a failure may name somebody. */
function said(job: JobLine): JobLine {
  return { ...job, lastError: job.lastError === null ? null : describeFailure(new Error(job.lastError)) };
}
