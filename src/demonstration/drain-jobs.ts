import { Logger, runOnce } from 'graphile-worker';
import type pg from 'pg';
import type { Clock } from '../platform/clock/index.js';
import type { Jobs } from '../platform/jobs/index.js';

/** Put on what is not due yet by the clock of the portal, which may be another than the database's. */
const LATER = 'later';
/** Whoever drains is told of every failure by what is thrown. */
const SILENCE = new Logger(() => () => undefined);

/** Runs every job that is due by this clock, and those they enqueue, one after the other. Throws what they threw. */
export async function drainJobs(jobs: Jobs, clock: Pick<Clock, 'now'>): Promise<void> {
  const { pool, tasks } = jobs.means;
  const failures: unknown[] = [];
  const watched = Object.entries(tasks).map(
    ([name, task]) =>
      [
        name,
        async (...given: Parameters<NonNullable<typeof task>>) => {
          try {
            await task?.(...given);
          } catch (error) {
            failures.push(error);
            throw error;
          } finally {
            await sortOut(pool, clock.now());
          }
        },
      ] as const,
  );
  await sortOut(pool, clock.now());
  await runOnce(
    { pgPool: pool, logger: SILENCE, noHandleSignals: true, concurrency: 1, forbiddenFlags: [LATER] },
    Object.fromEntries(watched),
  );
  if (failures.length === 1) throw failures[0];
  if (failures.length > 1) throw new AggregateError(failures, `${failures.length} jobs failed.`);
}

async function sortOut(pool: pg.Pool, now: Date): Promise<void> {
  await pool.query(
    `update graphile_worker._private_jobs
        set flags = case when run_at <= $1 then flags - $2::text
          else coalesce(flags, '{}') || jsonb_build_object($2::text, true) end,
            run_at = case when run_at <= $1 and attempts = 0 then least(run_at, now()) else run_at end
      where locked_at is null`,
    [now, LATER],
  );
}
