import pg from 'pg';
import { enqueue, Jobs } from '../../src/platform/jobs/index.js';
import { readConfig } from '../../src/platform/config/index.js';
import { DatabaseAddress } from '../../src/platform/database/index.js';
import { startJobProcess, type JobProcess } from '../support/job-process.js';
import { startPortal, type Portal } from '../support/portal.js';

let portal: Portal;
let admin: pg.Pool;
const started: JobProcess[] = [];
const opened: Jobs[] = [];
beforeAll(async () => {
  portal = await startPortal();
  admin = new pg.Pool({ connectionString: portal.administratorUrl, max: 1 });
});
afterAll(async () => {
  await admin.end();
  await portal.stop();
});
afterEach(async () => {
  for (const one of started.splice(0)) await one.kill();
  for (const one of opened.splice(0)) await one.onModuleDestroy();
  await admin.query('delete from graphile_worker._private_jobs');
  await admin.query('delete from job_runners');
});

const another = async (): Promise<JobProcess> => {
  const one = await startJobProcess(portal.workerUrl);
  started.push(one);
  return one;
};
const jobsHere = (): Jobs =>
  new Jobs(
    readConfig({ NODE_ENV: 'test', JOBS: 'inside', DATABASE_URL: portal.databaseUrl }),
    new DatabaseAddress(portal.databaseUrl),
  );
/** Jobs of this process, which run `hold`; what it was given is kept. */
const here = async (ran: () => void): Promise<Jobs> => {
  const jobs = jobsHere();
  opened.push(jobs);
  jobs.register('hold', async () => ran());
  await jobs.onApplicationBootstrap();
  return jobs;
};
const hold = (): Promise<void> => portal.database.transact((tx) => enqueue(tx, 'hold', {}));
/** As if so many seconds had gone by since anybody took a job, or said that they live. */
const later = async (seconds: number): Promise<void> => {
  await admin.query(`update job_runners set seen_at = seen_at - $1 * interval '1 s'`, [seconds]);
  await admin.query(`update graphile_worker._private_jobs set locked_at = locked_at - $1 * interval '1 s'`, [seconds]);
};
const locks = async (): Promise<{ attempts: number; locked: boolean }[]> =>
  (
    await admin.query<{ attempts: number; locked: boolean }>(
      `select attempts::int, locked_at is not null as locked from graphile_worker._private_jobs`,
    )
  ).rows;
const once = <T>(begin: (done: () => void) => Promise<T>): Promise<void> =>
  new Promise((resolve, reject) => {
    begin(resolve).catch(reject);
  });

describe('a job of a process that was killed', () => {
  it('is run by another that starts, once a minute went by without a sign of life', async () => {
    const lost = await another();
    await hold();
    await lost.waitFor('holds');
    await lost.kill();
    expect(await locks()).toEqual([{ attempts: 1, locked: true }]);
    await later(61);
    await once((ran) => here(ran));
  });

  it('is left to that process as long as it may be alive', async () => {
    const slow = await another();
    await hold();
    await slow.waitFor('holds');
    await later(30);
    let ran = false;
    await here(() => {
      ran = true;
    });
    expect(await locks()).toEqual([{ attempts: 1, locked: true }]);
    slow.letGo();
    await slow.waitFor('let go');
    await gone();
    expect(ran).toBe(false);
  });

  it('frozen for two minutes and thawed, runs twice, is done once, and its process goes on', async () => {
    const frozen = await another();
    await hold();
    await frozen.waitFor('holds');
    frozen.child.kill('SIGSTOP');
    await later(120);
    await once((ran) => here(ran));
    await gone();
    for (const one of opened.splice(0)) await one.onModuleDestroy();

    frozen.child.kill('SIGCONT');
    frozen.letGo();
    await frozen.waitFor('let go');
    await portal.database.transact((tx) => enqueue(tx, 'say', { words: 'still here' }));
    await frozen.waitFor('says still here');
    await gone();
    expect([frozen.child.exitCode, frozen.child.signalCode]).toEqual([null, null]);
  });
});

describe('a job in a queue of its own', () => {
  it('holds up no job of another queue, however long it takes and however many wait behind it', async () => {
    const jobs = jobsHere();
    opened.push(jobs);
    const queue = { name: 'elsewhere', atOnce: 2 };
    let letGo: () => void = () => undefined;
    const released = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    jobs.register('wait', () => released, { queue });
    jobs.register('wait too', () => released, { queue });
    const ran = new Promise<void>((resolve) => jobs.register('hold', async () => resolve()));
    await portal.database.transact(async (tx) => {
      for (let time = 1; time <= 3; time += 1)
        for (const name of ['wait', 'wait too']) await enqueue(tx, name, {}, { priority: -1 });
      await enqueue(tx, 'hold', {});
    });
    await jobs.onApplicationBootstrap();
    await ran;
    expect((await locks()).length).toBeGreaterThanOrEqual(6);
    letGo();
    await gone();
  });
});

describe('a process that is asked to end', () => {
  it('hands back the job that it cannot finish, as if it had not begun', async () => {
    let began: () => void = () => undefined;
    const begun = new Promise<void>((resolve) => {
      began = resolve;
    });
    const jobs = jobsHere();
    jobs.register('hold', () => {
      began();
      return new Promise<void>(() => undefined);
    });
    await jobs.onApplicationBootstrap();
    await hold();
    await begun;
    await jobs.onModuleDestroy();
    expect(await locks()).toEqual([{ attempts: 0, locked: false }]);
    expect((await admin.query('select name from job_runners')).rows).toEqual([]);
  });
});

/** Waits until nothing is left in the queue. */
async function gone(): Promise<void> {
  while ((await locks()).length > 0) await new Promise((soon) => setTimeout(soon, 20));
}
