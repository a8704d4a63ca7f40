import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { DatabaseNotReady, placeOf } from './database-not-ready.js';

const APPLICATION = 'aval-migration-lock';
const ASK_AGAIN_MS = 200;
const TIME_TO_HANG_UP_MS = 2_000;
/**
 * A start whose machine was cut off must not hold its turn for the two hours that TCP gives by itself: PostgreSQL asks
 * after it.
 */
const ASK_AFTER_US = '-c tcp_keepalives_idle=10 -c tcp_keepalives_interval=5 -c tcp_keepalives_count=3';

/** How long a start waits, in milliseconds. */
export interface StartLimits {
  /** For PostgreSQL to let it in, or to answer a question that takes no time. */
  readonly answerMs: number;
  /** For another start to end its changes: an index of a large table takes minutes. */
  readonly turnMs: number;
  /** Between two looks at whether PostgreSQL is still there, while a step runs. */
  readonly lookMs: number;
  /** After how long whoever looks at the log is told what is waited for. */
  readonly sayMs: number;
}

export const START_LIMITS: StartLimits = { answerMs: 10_000, turnMs: 600_000, lookMs: 5_000, sayMs: 10_000 };

/** The right to change the schema: one process has it at a time, as long as its connection lasts. */
export class MigrationTurn {
  private readonly client: pg.Client;
  private readonly place: string;
  private lost: (error: Error) => void = () => undefined;

  constructor(
    url: string,
    private readonly limits: StartLimits,
    private readonly say: (words: string) => void,
  ) {
    this.place = placeOf(url);
    this.client = new pg.Client({
      connectionString: url,
      application_name: APPLICATION,
      connectionTimeoutMillis: limits.answerMs,
      query_timeout: limits.answerMs,
      keepAlive: true,
      options: ASK_AFTER_US,
    });
    this.client.on('error', (error: Error) => this.lost(this.away(error)));
  }

  /**
   * Waits until it has the turn. Throws `DatabaseNotReady` when the database cannot be reached, or another process
   * keeps it too long.
   */
  async take(): Promise<void> {
    try {
      await this.client.connect();
    } catch (error) {
      throw new DatabaseNotReady(
        `PostgreSQL cannot be reached at ${this.place}: ${messageOf(error)}. See that it runs and that DATABASE_URL is right, then start again.`,
        { cause: error },
      );
    }
    let said = false;
    // Asked again and again: an index that is made beside others waits for every statement that began before it, and
    // would wait for one that waits for its turn.
    for (const began = performance.now(); !(await this.isMine()); await sleep(ASK_AGAIN_MS)) {
      const waited = performance.now() - began;
      if (waited >= this.limits.turnMs) throw new DatabaseNotReady(await this.whoKeepsIt());
      if (said || waited < this.limits.sayMs) continue;
      said = true;
      this.say('Another start is changing the schema; waiting for it to end.');
    }
  }

  /**
   * Does the work, and looks meanwhile whether PostgreSQL is still there: a step may take long, but a frozen database
   * never ends it.
   */
  async during<Result>(work: () => Promise<Result>): Promise<Result> {
    const over = new AbortController();
    const lost = new Promise<never>((_, reject) => {
      this.lost = reject;
    });
    void this.look(over.signal);
    try {
      return await Promise.race([work(), lost]);
    } finally {
      over.abort();
    }
  }

  /** Gives the turn to the next. */
  async end(): Promise<void> {
    // A database that answers no more does not say goodbye either.
    await Promise.race([
      this.client.end().catch(() => undefined),
      sleep(TIME_TO_HANG_UP_MS, undefined, { ref: false }),
    ]);
  }

  private async look(signal: AbortSignal): Promise<void> {
    try {
      for (;;) {
        await sleep(this.limits.lookMs, undefined, { signal });
        await this.client.query('select 1');
      }
    } catch (error) {
      if (!signal.aborted) this.lost(this.away(error));
    }
  }

  private async isMine(): Promise<boolean> {
    try {
      const { rows } = await this.client.query<{ mine: boolean }>(
        `select pg_try_advisory_lock(hashtext('aval.migrations')) as mine`,
      );
      return rows[0]?.mine === true;
    } catch (error) {
      throw this.away(error);
    }
  }

  private async whoKeepsIt(): Promise<string> {
    const { rows } = await this.client.query<{ pid: number }>(
      `select l.pid from pg_locks l join pg_database d on d.oid = l.database
        where d.datname = current_database() and l.locktype = 'advisory' and l.granted
          and l.objid = hashtext('aval.migrations')::bigint::bit(32)::bigint::oid`,
    );
    const pids = rows.map(({ pid }) => pid).join(', ');
    return `Another process still has the right to change the schema (PostgreSQL's process ${pids}). If no other start of Aval is under way, end it: select pg_terminate_backend(${pids}); then start again.`;
  }

  private away(error: unknown): DatabaseNotReady {
    return new DatabaseNotReady(
      `PostgreSQL at ${this.place} answers no more: ${messageOf(error)}. What had begun is undone, or done again at the next start. See that it runs, then start again.`,
      { cause: error },
    );
  }
}

function messageOf(error: unknown): string {
  const { message, errors, code } = error as { message?: string; errors?: unknown[]; code?: string };
  // Of an address with several places nothing is said but that none answers.
  const first = Array.isArray(errors) && errors.length > 0 ? messageOf(errors[0]) : undefined;
  return first ?? (message === undefined || message === '' ? (code ?? String(error)) : message);
}
