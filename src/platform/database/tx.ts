import type { PoolClient, QueryResultRow } from 'pg';
import { QueryFailedError, QueryRunnerAlreadyReleasedError, type EntityManager } from 'typeorm';
import type { NamedStatements } from './named-statements.js';
import type { Wiring } from './wiring.js';

/**
 * One transaction under way. Whoever holds it may ask and write; nothing else in the portal can.
 * `now` is read from the clock once, so that everything written together bears the same instant; `wiring` is what other
 * rooms do within it; `mayWrite` is false where a page is only read.
 */
export class Tx {
  constructor(
    readonly manager: EntityManager,
    readonly now: Date,
    readonly wiring: Wiring,
    readonly mayWrite: boolean,
    private readonly names?: NamedStatements,
  ) {}

  /**
   * Asks and gives every row, as plain objects with the columns' names. Each connection keeps the plan, which takes
   * longer to make than most answers.
   * The text is therefore one of a few that the code could list: it names its columns one by one, and what varies is a
   * parameter.
   */
  async rows<Row>(sql: string, parameters: readonly unknown[] = []): Promise<Row[]> {
    return this.ask<Row>(sql, parameters, this.names?.nameOf(sql));
  }

  /** The same, for the first row; undefined when there is none. */
  async row<Row>(sql: string, parameters: readonly unknown[] = []): Promise<Row | undefined> {
    return (await this.rows<Row>(sql, parameters))[0];
  }

  /**
   * The same for a text that is made for the call, and for a list whose filters may be empty: each use has a good plan
   * of its own, and a plan kept for all of them reads the table.
   */
  async rowsPlannedAnew<Row>(sql: string, parameters: readonly unknown[] = []): Promise<Row[]> {
    return this.ask<Row>(sql, parameters);
  }

  protected async ask<Row>(text: string, parameters: readonly unknown[], name?: string): Promise<Row[]> {
    const runner = this.manager.queryRunner;
    // Its connection is another's by now.
    if (!runner || runner.isReleased) throw new QueryRunnerAlreadyReleasedError();
    const client = (await runner.connect()) as PoolClient;
    const values = [...parameters];
    try {
      return (await client.query<Row & QueryResultRow>({ text, values, ...(name !== undefined && { name }) })).rows;
    } catch (error) {
      throw error instanceof Error ? new QueryFailedError(text, values, error) : error;
    }
  }
}

/** What may be asked without a transaction around it: one question, which writes nothing. */
export class OneQuestion extends Tx {
  private isAsked = false;

  protected override async ask<Row>(text: string, parameters: readonly unknown[], name?: string): Promise<Row[]> {
    if (this.isAsked) throw new Error('Each question by itself sees another state of things: ask both in a read.');
    if (!/^\s*select\b/i.test(text)) throw new Error('Only a select may be asked without a transaction.');
    this.isAsked = true;
    return super.ask(text, parameters, name);
  }
}
