import { setTimeout as sleep } from 'node:timers/promises';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Clock } from '../clock/index.js';
import { isRefusal } from '../refusal/index.js';
import { Tx } from './tx.js';

/** Serialisation failure and deadlock: PostgreSQL asks to try again, and says that nothing was done. */
const TRY_AGAIN = new Set(['40001', '40P01']);
const ATTEMPTS = 4;

/** The one way to the database. */
@Injectable()
export class Database {
  constructor(
    @Inject(DataSource) private readonly source: DataSource,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /**
   * Does the work in one transaction and gives its result.
   * A refusal for a result leaves nothing behind; an error neither. Deadlocks are tried again.
   */
  async transact<Result>(work: (tx: Tx) => Promise<Result>): Promise<Result> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.once(work);
      } catch (error) {
        if (attempt >= ATTEMPTS || !asksToTryAgain(error)) throw error;
        await sleep(Math.random() * 20 * attempt);
      }
    }
  }

  /** The same for a page: one snapshot for all its questions, and nothing can be written. It opens in one statement: every page begins with it. */
  async read<Result>(work: (tx: Tx) => Promise<Result>): Promise<Result> {
    const runner = this.source.createQueryRunner();
    try {
      await runner.query('start transaction isolation level repeatable read, read only');
      try {
        return await work(new Tx(runner.manager, this.clock.now()));
      } finally {
        await runner.query('commit');
      }
    } finally {
      await runner.release();
    }
  }

  private async once<Result>(work: (tx: Tx) => Promise<Result>): Promise<Result> {
    const runner = this.source.createQueryRunner();
    await runner.connect();
    try {
      await runner.startTransaction();
      const result = await work(new Tx(runner.manager, this.clock.now()));
      if (isRefusal(result)) await runner.rollbackTransaction();
      else await runner.commitTransaction();
      return result;
    } catch (error) {
      if (runner.isTransactionActive) await runner.rollbackTransaction();
      throw error;
    } finally {
      await runner.release();
    }
  }
}

function asksToTryAgain(error: unknown): boolean {
  const code = (error as { driverError?: { code?: string } } | null)?.driverError?.code;
  return code !== undefined && TRY_AGAIN.has(code);
}
