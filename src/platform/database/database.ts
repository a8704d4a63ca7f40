import { setTimeout as sleep } from 'node:timers/promises';
import { Inject, Injectable } from '@nestjs/common';
import pg from 'pg';
import { DataSource, type QueryRunner } from 'typeorm';
import { Clock } from '../clock/index.js';
import { isRefusal } from '../refusal/index.js';
import { orTimeOver } from '../time-limit/index.js';
import { isLost } from './is-lost.js';
import { faultOfPlan, NamedStatements } from './named-statements.js';
import { OneQuestion, Tx } from './tx.js';
import type { Wiring } from './wiring.js';

export const WIRING = Symbol('what the rooms do within transactions');

/** Serialisation failure and deadlock: PostgreSQL asks to try again, and says that nothing was done. */
const TRY_AGAIN = new Set(['40001', '40P01']);
const ATTEMPTS = 4;
const OPENED = 'start transaction isolation level repeatable read, read only';
/**
 * `chosen`: PostgreSQL plans for the values as long as it believes that better. `general`: by the plan for every value
 * at once: where planning for the values takes longer than answering, as when a list of somebody's centres is empty.
 */
export type Plans = 'chosen' | 'general';

/** The one way to the database. */
@Injectable()
export class Database {
  constructor(
    @Inject(DataSource) private readonly source: DataSource,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(NamedStatements) private readonly names: NamedStatements,
    @Inject(WIRING) readonly wiring: Wiring,
  ) {}

  /**
   * Does the work in one transaction and gives its result. A refusal for a result leaves nothing behind; an error
   * neither.
   * Deadlocks are tried again, and so is a plan that is of no use any more: `work` may run several times, each time as
   * if it were the first.
   */
  async transact<Result>(work: (tx: Tx) => Promise<Result>): Promise<Result> {
    return this.orWithoutNames(async (names) => {
      for (let attempt = 1; ; attempt += 1) {
        try {
          return await this.once(work, names);
        } catch (error) {
          if (attempt >= ATTEMPTS || !asksToTryAgain(error)) throw error;
          await sleep(Math.random() * 20 * attempt);
        }
      }
    });
  }

  /**
   * The same for a page: one snapshot for all its questions, and nothing can be written. It opens in one message: every
   * page begins with it.
   * `general` plans are for statements that `npm run bench:pages` has seen by them, and need names to be of use.
   */
  async read<Result>(work: (tx: Tx) => Promise<Result>, plans: Plans = 'chosen'): Promise<Result> {
    return this.orWithoutNames((names) =>
      this.onConnection(async (runner) => {
        const isGeneral = plans === 'general' && names?.isOn === true;
        await runner.query(isGeneral ? `${OPENED}; set local plan_cache_mode = force_generic_plan` : OPENED);
        try {
          const result = await work(new Tx(runner.manager, this.clock.now(), this.wiring, false, names));
          await runner.query('commit');
          return result;
        } catch (error) {
          if (!isLost(error)) await runner.query('rollback');
          throw error;
        }
      }),
    );
  }

  /**
   * The same for work that asks one thing: a statement is a snapshot by itself, without one message to open it and one
   * to close it, and every page asks who reads it, and what they are shown of the portal. Throws when it asks another.
   */
  async readOne<Result>(work: (tx: Tx) => Promise<Result>): Promise<Result> {
    return this.orWithoutNames((names) =>
      this.onConnection((runner) => work(new OneQuestion(runner.manager, this.clock.now(), this.wiring, false, names))),
    );
  }

  /**
   * A statement whose kept plan is of no use any more took its transaction with it, before it did anything: the whole
   * is done once more, without names.
   * Other connections may keep the same plan: with names it might fail there too.
   */
  private async orWithoutNames<Result>(work: (names?: NamedStatements) => Promise<Result>): Promise<Result> {
    try {
      return await work(this.names);
    } catch (error) {
      const fault = faultOfPlan(error);
      if (!fault) throw error;
      if (fault === 'unknown') this.names.stop();
      return work();
    }
  }

  private once<Result>(work: (tx: Tx) => Promise<Result>, names: NamedStatements | undefined): Promise<Result> {
    return this.onConnection(async (runner) => {
      await runner.startTransaction();
      try {
        const result = await work(new Tx(runner.manager, this.clock.now(), this.wiring, true, names));
        if (isRefusal(result)) await runner.rollbackTransaction();
        else await runner.commitTransaction();
        return result;
      } catch (error) {
        if (!isLost(error) && runner.isTransactionActive) await runner.rollbackTransaction();
        throw error;
      }
    });
  }

  /**
   * One that was lost, or whose work is given up because its time is over, is closed: given back, it would still be
   * busy with another's question.
   * So is one whose plans are of before a migration.
   */
  private async onConnection<Result>(work: (runner: QueryRunner) => Promise<Result>): Promise<Result> {
    const runner = this.source.createQueryRunner();
    const connecting: Promise<unknown> = runner.connect();
    let client: unknown;
    try {
      client = await orTimeOver(connecting);
    } catch (error) {
      // It may yet come, once nobody waits for it any more.
      connecting.then(
        () => runner.release(),
        () => undefined,
      );
      throw error;
    }
    try {
      return await orTimeOver(work(runner));
    } catch (error) {
      if ((isLost(error) || faultOfPlan(error)) && client instanceof pg.Client) void client.end();
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
