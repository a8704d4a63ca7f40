import { Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import {
  parseCronItems,
  run,
  type CronItem,
  type Runner,
  type RunnerOptions,
  type Task,
  type TaskList,
} from 'graphile-worker';
import pg from 'pg';
import { Clock } from '../clock/index.js';
import { Config } from '../config/index.js';
import { DatabaseAddress } from '../database/index.js';
import { drain } from './drain.js';
import { jobsLog } from './jobs-log.js';

const AT_ONCE = 2;
const A_DAY = 86_400_000;

/** Which run of a job this is. */
export interface JobRun {
  readonly id: string;
  /** From 1. */
  readonly attempt: number;
  /** Nobody will try again. */
  readonly isLast: boolean;
  /** Aborted when the house closes. */
  readonly signal: AbortSignal;
}

/** What a job does. It opens its own transactions; what it throws is tried again later; run twice, it must change nothing more. */
export type JobHandler<Payload extends object = object> = (payload: Payload, run: JobRun) => Promise<void>;

/** The jobs of the house. Rooms register theirs when they are wired (`onModuleInit`); they run once every room is ready. */
@Injectable()
export class Jobs implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly handlers = new Map<string, JobHandler>();
  private readonly scheduled: CronItem[] = [];
  private readonly pool: pg.Pool;
  private runner: Runner | undefined;

  constructor(
    private readonly config: Config,
    private readonly clock: Clock,
    address: DatabaseAddress,
  ) {
    this.pool = new pg.Pool({ connectionString: address.url, max: AT_ONCE + 2, application_name: 'aval-jobs' });
    const report = (error: Error): void => jobsLog.warn(error.message);
    this.pool.on('error', report).on('connect', (client) => client.on('error', report));
  }

  /** Says what a job of this name does. A name is taken once. */
  register<Payload extends object>(name: string, handler: JobHandler<Payload>): void {
    if (this.handlers.has(name)) throw new Error(`Two rooms register the job “${name}”.`);
    this.handlers.set(name, handler as JobHandler);
  }

  /** The same for a job that comes at set hours (cron, UTC). Hours missed while the house was closed are made up for, once. */
  schedule(name: string, cron: string, handler: () => Promise<void>): void {
    this.register(name, handler);
    this.scheduled.push({ task: name, match: cron, options: { backfillPeriod: A_DAY, jobKey: name, maxAttempts: 5 } });
  }

  /** The names of the jobs that come at set hours: all that the clock does by itself. */
  get scheduledNames(): readonly string[] {
    return this.scheduled.map(({ task }) => task);
  }

  /** Does at once, here, what a job of this name does. */
  async runNow(name: string, payload: object = {}): Promise<void> {
    const handler = this.handlers.get(name);
    if (!handler) throw new Error(`No job is called “${name}”.`);
    await handler(payload, { id: 'now', attempt: 1, isLast: true, signal: new AbortController().signal });
  }

  /** Runs all that is due by the clock of the house, and what comes of it. Throws what a job threw. */
  async drain(): Promise<void> {
    await drain(this.pool, this.options(), this.tasks(), () => this.clock.now());
  }

  async onApplicationBootstrap(): Promise<void> {
    if (this.config.jobs === 'outside') return;
    this.runner = await run({ ...this.options(), concurrency: AT_ONCE }, this.tasks(), parseCronItems(this.scheduled));
  }

  async onModuleDestroy(): Promise<void> {
    await this.runner?.stop();
    await this.pool.end();
  }

  private options(): RunnerOptions {
    return { pgPool: this.pool, logger: jobsLog, noHandleSignals: true };
  }

  private tasks(): TaskList {
    return Object.fromEntries([...this.handlers].map(([name, handler]) => [name, taskOf(handler)]));
  }
}

function taskOf(handler: JobHandler): Task {
  return (payload, { job, abortSignal }) =>
    handler(payload as object, {
      id: job.id,
      attempt: job.attempts,
      isLast: job.attempts >= job.max_attempts,
      signal: abortSignal,
    });
}
