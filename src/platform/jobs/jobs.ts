import { setTimeout as sleep } from 'node:timers/promises';
import { Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { parseCronItems, type CronItem, type TaskList } from 'graphile-worker';
import pg from 'pg';
import { Config } from '../config/index.js';
import { closeBusy, DatabaseAddress } from '../database/index.js';
import { describeFailure } from './describe-failure.js';
import { handBack } from './hand-back.js';
import { jobsLog } from './jobs-log.js';
import { Heartbeat } from './heartbeat.js';
import { QueueRunner } from './queue-runner.js';
import { taskOf, type JobHandler } from './task-of.js';

const MAIN: JobQueue = { name: 'main', atOnce: 2 };
/**
 * One for each queue to be told of new jobs; a job holds none while it runs, only as it is taken and as it is noted as
 * done.
 */
const CONNECTIONS = 9;
const A_DAY = 86_400_000;
const TEN_MINUTES = 600_000;
const AN_HOUR = 3_600_000;
/** Under way when the portal closes, a job has so long to end; then another process runs it. */
const TIME_TO_END = 10_000;
const TIME_TO_HANG_UP = 2_000;
/**
 * What the queue asks for itself takes milliseconds; a database that says nothing for so long is frozen, or the line
 * is.
 */
const SILENCE = 10_000;

/** A queue beside the one of most jobs: what is slow there holds up nothing elsewhere. */
export interface JobQueue {
  readonly name: string;
  readonly atOnce: number;
}

/** How a job is run. */
export interface JobManners {
  /**
   * Where it waits for its turn; among most jobs when left out. Those that need nothing but the database wait for no
   * other server.
   */
  readonly queue?: JobQueue;
  /** Given up, and tried again later, after so many milliseconds; ten minutes when left out. */
  readonly within?: number;
}

interface Registered extends JobManners {
  readonly handler: JobHandler;
}

/**
 * The jobs of the portal. Rooms register theirs when they are wired (`onModuleInit`); they run once every room is
 * ready.
 */
@Injectable()
export class Jobs implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly registered = new Map<string, Registered>();
  private readonly scheduled: CronItem[] = [];
  private readonly pool: pg.Pool;
  private queues: readonly QueueRunner[] = [];
  private signs: Heartbeat | undefined;

  constructor(
    private readonly config: Config,
    private readonly address: DatabaseAddress,
  ) {
    this.pool = new pg.Pool({
      connectionString: address.url,
      max: CONNECTIONS,
      application_name: 'aval-jobs',
      connectionTimeoutMillis: SILENCE,
      query_timeout: SILENCE,
      keepAlive: true,
    });
    closeBusy(this.pool);
    const report = (error: Error): void => jobsLog.warn(error.message);
    this.pool.on('error', report).on('connect', (client) => client.on('error', report));
  }

  /** Says what a job of this name does. A name is taken once. */
  register<Payload extends object>(name: string, handler: JobHandler<Payload>, manners: JobManners = {}): void {
    if (this.registered.has(name)) throw new Error(`Two rooms register the job “${name}”.`);
    this.registered.set(name, { ...manners, handler: handler as JobHandler });
  }

  /**
   * The same for a job that comes at set hours (cron, UTC), and may take an hour. Hours missed while the portal was
   * closed are made up for, once.
   */
  schedule(name: string, cron: string, handler: () => Promise<void>, { queue }: Pick<JobManners, 'queue'> = {}): void {
    this.register(name, handler, { within: AN_HOUR, ...(queue && { queue }) });
    this.scheduled.push({ task: name, match: cron, options: { backfillPeriod: A_DAY, jobKey: name, maxAttempts: 5 } });
  }

  /** The names of the jobs that come at set hours: all that the clock does by itself. */
  get scheduledNames(): readonly string[] {
    return this.scheduled.map(({ task }) => task);
  }

  /** Does at once, here, what a job of this name does. */
  async runNow(name: string, payload: object = {}): Promise<void> {
    const job = this.registered.get(name);
    if (!job) throw new Error(`No job is called “${name}”.`);
    await job.handler(payload, { id: 'now', attempt: 1, isLast: true, signal: new AbortController().signal });
  }

  /** What the queues run them with: for a demonstration, which runs at once what is due on its own days. */
  get means(): { readonly pool: pg.Pool; readonly tasks: TaskList } {
    return { pool: this.pool, tasks: this.tasks([...this.registered.keys()]) };
  }

  async onApplicationBootstrap(): Promise<void> {
    if (this.config.jobs === 'outside') return;
    this.queues = [...this.namesByQueue()].map(([queue, names]) =>
      // The hours are kept by one: what is due goes to the queue of its name.
      this.queue(queue, names, queue === MAIN ? this.scheduled : []),
    );
    this.signs = new Heartbeat(this.address.url, () => this.lockNames());
    await this.signs.start();
    await Promise.all(this.queues.map((queue) => queue.start()));
    await this.signs.say();
  }

  /**
   * Jobs under way have ten seconds to end; those that do not are handed back, to be run by another process, or by the
   * next.
   */
  async onModuleDestroy(): Promise<void> {
    const locks = this.lockNames();
    await Promise.race([
      Promise.all(this.queues.map((queue) => queue.stop())),
      sleep(TIME_TO_END, undefined, { ref: false }),
    ]);
    await handBack(this.pool, locks).catch((error: unknown) =>
      jobsLog.warn(`Jobs are not handed back, and will be taken for lost: ${describeFailure(error)}`),
    );
    await this.signs?.stop(locks);
    await Promise.race([this.pool.end(), sleep(TIME_TO_HANG_UP, undefined, { ref: false })]);
  }

  private lockNames(): readonly string[] {
    return this.queues.flatMap(({ names }) => [...names]);
  }

  private namesByQueue(): ReadonlyMap<JobQueue, readonly string[]> {
    const byQueue = new Map<JobQueue, string[]>([[MAIN, []]]);
    for (const [name, { queue = MAIN }] of this.registered) byQueue.set(queue, [...(byQueue.get(queue) ?? []), name]);
    return byQueue;
  }

  private queue({ name, atOnce }: JobQueue, names: readonly string[], scheduled: CronItem[]): QueueRunner {
    const { pool } = this;
    return new QueueRunner({ name, pool, atOnce, tasks: this.tasks(names), cron: parseCronItems(scheduled) });
  }

  private tasks(names: readonly string[]): TaskList {
    return Object.fromEntries(
      names.flatMap((name) => {
        const job = this.registered.get(name);
        return job ? [[name, taskOf(name, job.handler, job.within ?? TEN_MINUTES)]] : [];
      }),
    );
  }
}
