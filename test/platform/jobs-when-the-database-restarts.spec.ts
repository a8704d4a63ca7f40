import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import pg from 'pg';
import { addressAs } from '../../src/embedded-database/index.js';
import { WORKER } from '../../src/platform/database/index.js';
import { migrateAll } from '../../src/migrate-all.js';
import { startJobProcess, type JobProcess } from '../support/job-process.js';
import { startRestartedDatabase, type RestartedDatabase } from '../support/restarted-database.js';

describe('when PostgreSQL stops and starts again', () => {
  let database: RestartedDatabase;
  let process_: JobProcess | undefined;
  let worker: ChildProcess | undefined;
  beforeAll(async () => {
    database = await startRestartedDatabase();
    await migrateAll(database.url, [addressAs(database.url, WORKER)]);
  });
  afterAll(async () => {
    await process_?.kill();
    if (worker && worker.exitCode === null) {
      const gone = once(worker, 'exit');
      worker.kill('SIGKILL');
      await gone;
    }
    await database.dispose();
  });

  it('a process that was idle, and one whose job ended meanwhile, live on and run jobs by themselves', async () => {
    process_ = await startJobProcess(addressAs(database.url, WORKER));
    await add('hold');
    await process_.waitFor('holds');
    await database.stop();
    // It cannot be noted that the job is done.
    process_.letGo();
    await process_.waitFor('let go');
    await process_.waitUntilItMissesTheDatabase();
    await database.start();
    await add('say', { words: 'again' });
    await process_.waitFor('says again');
    expect(process_.child.exitCode).toBeNull();
    // What was done is run again, and noted this time.
    await queueIsEmpty();
    await process_.kill();
  });

  it('a job that does not end is run again by the queue that took the place of its own', async () => {
    process_ = await startJobProcess(addressAs(database.url, WORKER));
    await add('hold');
    await process_.waitFor('holds');
    await database.stop();
    // A restart that it does not notice takes nothing from it.
    await process_.waitUntilItMissesTheDatabase();
    await database.start();
    await add('say', { words: 'meanwhile' });
    await process_.waitFor('says meanwhile');
    await process_.waitFor('holds again');
    expect(process_.child.exitCode).toBeNull();
    process_.letGo();
    await queueIsEmpty();
    await process_.kill();
  });

  it('the worker of the portal lives on and runs jobs by itself, twice in a row', async () => {
    worker = spawn(process.execPath, ['dist/src/worker.js'], {
      stdio: ['ignore', 'pipe', 'inherit'],
      env: { ...process.env, NODE_ENV: 'test', DATABASE_URL: addressAs(database.url, WORKER), PORT: '0' },
    });
    await once(worker.stdout ?? worker, 'data');
    for (let turn = 1; turn <= 2; turn += 1) {
      await database.stop();
      await database.start();
      await add('sweep-sessions');
      await queueIsEmpty();
    }
    expect(worker.exitCode).toBeNull();
  });

  async function add(name: string, payload: object = {}): Promise<void> {
    await ask('select graphile_worker.add_job($1, $2::json)', [name, JSON.stringify(payload)]);
  }

  async function queueIsEmpty(): Promise<void> {
    while ((await ask('select 1 from graphile_worker._private_jobs')) > 0)
      await new Promise((soon) => setTimeout(soon, 50));
  }

  async function ask(statement: string, values: unknown[] = []): Promise<number> {
    const client = new pg.Client({ connectionString: database.url });
    client.on('error', () => undefined);
    await client.connect();
    try {
      return (await client.query(statement, values)).rowCount ?? 0;
    } finally {
      await client.end();
    }
  }
});
