import pg from 'pg';
import { cloneDatabase } from '../support/database.js';
import { startJobProcess } from '../support/job-process.js';
import { layLine } from '../support/line.js';
import { until } from '../support/until.js';

describe('when the database answers a process that runs jobs no more', () => {
  it('its connections are closed, and a job that it was given by an answer that never came is run', async () => {
    const clone = await cloneDatabase();
    const line = await layLine(clone.workerUrl);
    const through = new URL(clone.workerUrl);
    through.port = new URL(line.url).port;
    const admin = new pg.Client({ connectionString: clone.administratorUrl });
    await admin.connect();
    const process_ = await startJobProcess(through.href);
    try {
      const add = (words: string): Promise<unknown> =>
        admin.query(`select graphile_worker.add_job('say', $1::json)`, [JSON.stringify({ words })]);
      // From now on its connections are open.
      await add('all is well');
      await process_.waitFor('says all is well');
      await until(async () => (await admin.query('select 1 from graphile_worker._private_jobs')).rowCount === 0);
      line.holdAnswers();
      await add('it');
      await until(
        async () =>
          (await admin.query('select 1 from graphile_worker._private_jobs where locked_at is not null')).rowCount === 1,
      );
      const asking = await admin.query<{ pids: number[] }>(
        `select array_agg(pid) as pids from pg_stat_activity
          where application_name = 'aval-jobs' and datname = current_database() and query not like 'LISTEN%'`,
      );
      await until(
        async () =>
          (await admin.query('select 1 from pg_stat_activity where pid = any($1)', [asking.rows[0]?.pids])).rowCount ===
          0,
      );
      line.mend();
      await process_.waitFor('says it');
      await until(async () => (await admin.query('select 1 from graphile_worker._private_jobs')).rowCount === 0);
      expect(process_.child.exitCode).toBeNull();
    } finally {
      await process_.kill();
      await line.stop();
      await admin.end();
      await clone.dispose();
    }
  });
});
