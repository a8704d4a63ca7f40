import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { INestApplicationContext } from '@nestjs/common';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { drainJobs } from '../../src/demonstration/drain-jobs.js';
import { openPortal, openRooms } from '../../src/open-portal.js';
import { readConfig } from '../../src/platform/config/index.js';
import { Database } from '../../src/platform/database/index.js';
import { Jobs } from '../../src/platform/jobs/index.js';
import { FOR_JOBS, type Limits } from '../../src/platform/time-limit/index.js';
import { askInvariants } from '../invariants/questions.js';
import { TestClock } from './clock.js';
import { addressesOf, cloneDatabase } from './database.js';

export interface PortalOptions {
  /** An instant at which the clock stands; it goes on by itself when left out. */
  readonly at?: string;
  readonly clock?: TestClock;
  /** Shows the cast at the sign-in, as without DATABASE_URL. */
  readonly demonstration?: boolean;
  /** Other variables of the environment. */
  readonly environment?: Readonly<Record<string, string>>;
  /**
   * How long things are waited for; longer than in production when left out, for the machine of the tests may be slow.
   */
  readonly limits?: Limits;
  /** How the portal reaches its database, given its address: through a line that one may cut. */
  readonly databaseLine?: (url: string) => Promise<string>;
  /** The database to clone, instead of the empty migrated one. */
  readonly cloneOf?: string;
  /** The portal itself runs the jobs, as with `JOBS=inside`: they are told of what a test puts into it. */
  readonly jobsInside?: boolean;
  /** Hears each line of the portal's log. */
  readonly log?: (line: string) => void;
  /** A portal whose database, files and clock it shares, with an environment of its own. */
  readonly beside?: Portal;
}

/** The real portal, listening on a port of its own, on a database and a folder of its own. */
export interface Portal {
  readonly url: string;
  readonly app: NestExpressApplication;
  readonly database: Database;
  /** As the portal itself. */
  readonly databaseUrl: string;
  readonly workerUrl: string;
  /** As the owner of the schema: for what the portal may not write. */
  readonly ownerUrl: string;
  /** As the superuser of the server. */
  readonly administratorUrl: string;
  readonly dataDir: string;
  readonly clock: TestClock;
  /**
   * Runs every job that is due by the portal's clock, and what comes of it, as the worker does beside the portal; throws
   * what a job threw.
   */
  drainJobs(): Promise<void>;
  /** Does at once what a job of this name does, as the worker. */
  runJob(name: string, payload?: object): Promise<void>;
  stop(): Promise<void>;
}

/**
 * Starts a portal for a test file. Whoever starts it stops it; stopping asks the invariants, so that every journey
 * answers for them.
 */
export async function startPortal(options: PortalOptions = {}): Promise<Portal> {
  const { beside } = options;
  const clone = beside
    ? { ...addressesOf(beside.administratorUrl), dispose: async () => undefined }
    : await cloneDatabase(options.cloneOf);
  const dataDir = beside?.dataDir ?? (await mkdtemp(path.join(tmpdir(), 'aval-data-')));
  const clock = options.clock ?? beside?.clock ?? new TestClock();
  if (options.at !== undefined) clock.set(options.at);
  const config = readConfig({
    NODE_ENV: 'test',
    DATA_DIR: dataDir,
    JOBS: 'outside',
    PORT: '0',
    DATABASE_POOL: '5',
    ...(options.demonstration ? {} : { DATABASE_URL: clone.url }),
    ...options.environment,
  });
  const { log, limits = { ...FOR_JOBS, answerMs: 120_000 } } = options;
  const databaseUrl = (await options.databaseLine?.(clone.url)) ?? clone.url;
  const app = await openPortal({ config, databaseUrl, clock, limits, ...(log && { log: { write: log } }) });
  await app.listen(0, '127.0.0.1');
  // Through a line that may be cut there is one way: the portal's.
  const openWorker = (): Promise<INestApplicationContext> =>
    options.databaseLine || options.jobsInside
      ? Promise.resolve(app)
      : openRooms({ config, databaseUrl: clone.workerUrl, clock, limits, ...(log && { log: { write: log } }) });
  let worker: Promise<INestApplicationContext> | undefined;
  const jobs = async (): Promise<Jobs> => (await (worker ??= openWorker())).get(Jobs);
  return {
    url: await app.getUrl(),
    app,
    clock,
    dataDir: config.dataDir,
    database: app.get(Database),
    databaseUrl: clone.url,
    workerUrl: clone.workerUrl,
    ownerUrl: clone.ownerUrl,
    administratorUrl: clone.administratorUrl,
    drainJobs: async () => drainJobs(await jobs(), clock),
    runJob: async (name, payload) => (await jobs()).runNow(name, payload),
    stop: async () => {
      let wrong: string[];
      try {
        wrong = await app.get(Database).read(askInvariants);
      } finally {
        if (worker) await (await worker).close();
        await app.close();
        await clone.dispose();
        if (!beside) await rm(dataDir, { recursive: true, force: true });
      }
      if (wrong.length > 0) throw new Error(`What must never be is there:\n- ${wrong.join('\n- ')}`);
    },
  };
}
