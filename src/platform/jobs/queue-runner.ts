import { EventEmitter } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { run, type ParsedCronItem, type Runner, type TaskList, type WorkerEvents } from 'graphile-worker';
import type pg from 'pg';
import { describeFailure } from './describe-failure.js';
import { jobsLog } from './jobs-log.js';

/** What a queue runs, and how. */
export interface Queue {
  readonly name: string;
  readonly pool: pg.Pool;
  readonly atOnce: number;
  readonly tasks: TaskList;
  readonly cron: ParsedCronItem[];
}

const FIRST_PAUSE = 500;
const LONGEST_PAUSE = 5_000;
/** A queue that was given up has so long to end what it has in hand; what it still locks then is run by the other. */
const ENDS_WITHIN = 20_000;

/**
 * A queue that runs until it is stopped, whatever becomes of the database. graphile-worker gives up a queue whose work
 * it cannot note, keeps one that could not learn the names of its tasks without ever running a job, and leaves locked
 * for hours a job that it was given by an answer that never came. So another queue then begins beside it, the old one
 * ends what it has in hand, and what it still locks then is freed: soon, whether it could end or not.
 */
export class QueueRunner {
  /** Under which names this queue locks jobs. */
  readonly names = new Set<string>();
  private readonly runners = new Set<Runner>();
  private isEnding = false;

  constructor(private readonly queue: Queue) {}

  /** Begins. Throws when the database does not answer: a start that fails is told to whoever starts. */
  async start(): Promise<void> {
    const { pool, atOnce, tasks, cron } = this.queue;
    const events: WorkerEvents = new EventEmitter();
    let [runner, name]: [runner?: Runner, name?: string] = [];
    const forget = (): void => {
      if (runner && this.runners.delete(runner)) void this.free(name);
    };
    const giveUp = (): void => {
      if (events.removeAllListeners('worker:getJob:error').listenerCount('pool:gracefulShutdown') === 0) return;
      events.removeAllListeners('pool:gracefulShutdown');
      void this.startAgain();
      void sleep(ENDS_WITHIN, undefined, { ref: false }).then(forget);
    };
    events.on('pool:create', ({ workerPool }) => {
      name = workerPool.id;
      this.names.add(name);
    });
    events.on('pool:gracefulShutdown', giveUp);
    const begun = await run(
      {
        pgPool: pool,
        logger: jobsLog,
        noHandleSignals: true,
        concurrency: atOnce,
        events,
        // Noted in a batch of one: otherwise graphile-worker notes it beside, and what then fails ends the process.
        preset: { worker: { completeJobBatchDelay: 0, failJobBatchDelay: 0 } },
      },
      tasks,
      cron,
    );
    runner = begun;
    this.runners.add(begun);
    // Asked for a job, the database may have given one, and only its answer be lost.
    events.on('worker:getJob:error', () => {
      giveUp();
      void endOf(begun);
    });
    void begun.promise
      .catch((error: unknown) => jobsLog.warn(`The queue ${this.queue.name} ended: ${describeFailure(error)}`))
      .then(forget);
  }

  /** Takes no more jobs, and resolves when those it runs are done. */
  async stop(): Promise<void> {
    this.isEnding = true;
    await Promise.all([...this.runners].map(endOf));
  }

  private async startAgain(): Promise<void> {
    await this.insist('begin again', () => this.start());
  }

  /**
   * What a queue that was forgotten could not note as done is free at once, without waiting for it to be taken for lost.
   */
  private async free(name: string | undefined): Promise<void> {
    if (name === undefined) return;
    await this.insist('free its jobs', async () => {
      await this.queue.pool.query('select graphile_worker.force_unlock_workers($1)', [[name]]);
    });
    this.names.delete(name);
  }

  /** Tries until it succeeds, or until the end. */
  private async insist(what: string, attempt: () => Promise<void>): Promise<void> {
    for (let pause = FIRST_PAUSE; !this.isEnding; pause = Math.min(pause * 2, LONGEST_PAUSE)) {
      await sleep(pause);
      if (this.isEnding) return;
      try {
        await attempt();
        jobsLog.warn(`The queue ${this.queue.name} could ${what}.`);
        return;
      } catch (error) {
        jobsLog.warn(`The queue ${this.queue.name} cannot ${what} yet: ${describeFailure(error)}`);
      }
    }
  }
}

async function endOf(runner: Runner): Promise<void> {
  await runner.stop().catch(() => undefined);
  await runner.promise.catch(() => undefined);
}
