import { refuse } from '../../src/platform/refusal/index.js';
import { enqueue, Jobs } from '../../src/platform/jobs/index.js';
import { startPortal, type Portal } from '../support/portal.js';

describe('a job', () => {
  let portal: Portal;
  let jobs: Jobs;
  const payloads: unknown[] = [];

  beforeAll(async () => {
    portal = await startPortal({ at: '2026-03-02T09:00:00Z', jobsInside: true });
    jobs = portal.app.get(Jobs);
    jobs.register('keep', async (payload) => void payloads.push(payload));
    jobs.register('pass-on', async () => {
      await portal.database.transact((tx) => enqueue(tx, 'keep', { passedOn: true }));
      await portal.database.transact((tx) =>
        enqueue(tx, 'keep', { reminder: true }, { runAt: new Date('2026-03-05T09:00:00Z') }),
      );
    });
    jobs.register('fail', async () => {
      throw new Error('The mail server is away.');
    });
  });
  afterAll(() => portal.stop());
  beforeEach(() => payloads.splice(0));

  it('runs once its transaction is committed', async () => {
    await portal.database.transact((tx) => enqueue(tx, 'keep', { n: 1 }));
    await portal.drainJobs();
    expect(payloads).toEqual([{ n: 1 }]);
    await portal.drainJobs();
    expect(payloads).toHaveLength(1);
  });

  it('does not exist when the transaction was refused', async () => {
    await portal.database.transact(async (tx) => {
      await enqueue(tx, 'keep', { n: 2 });
      return refuse(409, 'lifecycle.overtaken');
    });
    await portal.drainJobs();
    expect(payloads).toEqual([]);
  });

  it('waits for its hour by the clock of the portal, not of the machine, and so does what it enqueues', async () => {
    await portal.database.transact((tx) => enqueue(tx, 'pass-on', {}, { runAt: new Date('2026-03-04T09:00:00Z') }));
    await portal.drainJobs();
    expect(payloads).toEqual([]);
    portal.clock.set('2026-03-04T09:00:00Z');
    await portal.drainJobs();
    expect(payloads).toEqual([{ passedOn: true }]);
    portal.clock.advance({ days: 1 });
    await portal.drainJobs();
    expect(payloads).toEqual([{ passedOn: true }, { reminder: true }]);
  });

  it('of the same key replaces the one that has not begun', async () => {
    await portal.database.transact(async (tx) => {
      await enqueue(tx, 'keep', { n: 3 }, { key: 'the-one' });
      await enqueue(tx, 'keep', { n: 4 }, { key: 'the-one' });
    });
    await portal.drainJobs();
    expect(payloads).toEqual([{ n: 4 }]);
  });

  it('that fails throws in the test, and is kept to be tried again', async () => {
    await portal.database.transact((tx) => enqueue(tx, 'fail', {}));
    await expect(portal.drainJobs()).rejects.toThrow('The mail server is away.');
    const [kept] = await portal.database.read((tx) =>
      tx.rows<{ attempts: number }>(`select attempts from graphile_worker.jobs where task_identifier = 'fail'`),
    );
    expect(kept).toEqual({ attempts: 1 });
  });

  it('has a name that two rooms cannot take', () => {
    expect(() => jobs.register('keep', async () => undefined)).toThrow('Two rooms register the job “keep”.');
  });
});
