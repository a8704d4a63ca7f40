import pg from 'pg';
import { jobsLog } from './jobs-log.js';

const EVERY = 15_000;
/** Without a sign for so long, whoever holds a job is taken for lost. */
export const LOST_AFTER = 60_000;

/** When anybody who runs jobs last said that they live; null when nobody ever did. */
export const SECONDS_SINCE_A_SIGN =
  'select extract(epoch from now() - max(seen_at))::int as seconds from public.job_runners';

/**
 * Says to the database that this process lives, for each of its queues, and gives back the jobs that are locked by one
 * that says so no more:
 * graphile-worker itself would wait four hours. By a connection of its own, so that busy or waiting jobs never hold it
 * up; by the database's clock, so that machines need not agree.
 */
export class Heartbeat {
  private readonly pool: pg.Pool;
  private next: NodeJS.Timeout | undefined;
  private saying: Promise<void> | undefined;
  private stopped = false;
  /**
   * After the database was away, everybody's signs are late: nobody is taken for lost before all had the time to say
   * that they live.
   */
  private trustSignsFrom = 0;

  /** `mine`: the queues of this process that live now. */
  constructor(
    url: string,
    private readonly mine: () => readonly string[],
  ) {
    this.pool = new pg.Pool({
      connectionString: url,
      max: 1,
      application_name: 'aval-life-signs',
      connectionTimeoutMillis: 5_000,
      query_timeout: 5_000,
      keepAlive: true,
    });
    const report = (error: Error): void => jobsLog.warn(`Life signs: ${error.message}`);
    this.pool.on('error', report).on('connect', (client) => client.on('error', report));
  }

  /** Says it now, and then every fifteen seconds, whatever becomes of it. */
  async start(): Promise<void> {
    await this.say();
    this.later();
  }

  /** Says it once more, before its time. Never throws: a database that is away is asked again at the next turn. */
  async say(): Promise<void> {
    this.saying ??= this.once().finally(() => {
      this.saying = undefined;
    });
    await this.saying;
  }

  /** Says nothing more; whoever still locks a job under these names is lost at once. */
  async stop(names: readonly string[]): Promise<void> {
    this.stopped = true;
    clearTimeout(this.next);
    await this.saying;
    await this.pool
      .query('delete from job_runners where name = any($1)', [names])
      .catch((error: unknown) => jobsLog.warn(`Life signs: ${String(error)}`));
    await this.pool.end();
  }

  private later(): void {
    if (this.stopped) return;
    this.next = setTimeout(() => void this.say().then(() => this.later()), EVERY);
  }

  private async once(): Promise<void> {
    try {
      await this.pool.query(
        `insert into job_runners (name, seen_at) select unnest($1::text[]), now()
         on conflict (name) do update set seen_at = excluded.seen_at`,
        [this.mine()],
      );
      if (performance.now() >= this.trustSignsFrom) await releaseLost(this.pool);
    } catch (error) {
      this.trustSignsFrom = performance.now() + LOST_AFTER;
      jobsLog.warn(`A life sign could not be given: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
}

/**
 * Unlocks the jobs of those who gave no sign for a minute, and gives their names. To lock a job is a sign too: one that
 * was frozen and begins again, or that has just started, is not lost. A frozen one finishes what it had begun: the job
 * then runs twice, which changes nothing more, and its own failure is noted nowhere, for the lock is another's.
 */
async function releaseLost(pool: Pick<pg.Pool, 'query'>): Promise<readonly string[]> {
  const { rows } = await pool.query<{ name: string; jobs: string[] }>(
    `select j.locked_by as name, array_agg(t.identifier || ' ' || j.id) as jobs
       from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id
       left join job_runners r on r.name = j.locked_by
      where j.locked_by is not null
      group by j.locked_by
     having max(j.locked_at) < now() - $1 * interval '1 ms'
        and coalesce(max(r.seen_at), '-infinity') < now() - $1 * interval '1 ms'`,
    [LOST_AFTER],
  );
  const lost = rows.map(({ name }) => name);
  if (lost.length > 0) {
    await pool.query('select graphile_worker.force_unlock_workers($1)', [lost]);
    for (const { name, jobs } of rows)
      jobsLog.warn(`${name} gives no sign of life; its jobs are run again: ${jobs.join(', ')}`);
  }
  await pool.query(`delete from job_runners where seen_at < now() - interval '1 day'`);
  return lost;
}
