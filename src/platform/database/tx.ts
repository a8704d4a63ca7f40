import { createHash } from 'node:crypto';
import type { PoolClient } from 'pg';
import { QueryFailedError, type EntityManager } from 'typeorm';

/**
 * One transaction under way. Whoever holds it may ask and write; nothing else in the portal can.
 * `now` is read from the clock once, so that everything written together bears the same instant.
 */
export class Tx {
  constructor(
    readonly manager: EntityManager,
    readonly now: Date,
  ) {}

  /** Asks and gives every row, as plain objects with the columns' names. */
  async rows<Row>(sql: string, parameters: readonly unknown[] = []): Promise<Row[]> {
    const answer: unknown = await this.manager.query(sql, [...parameters]);
    return rowsOf<Row>(answer);
  }

  /** Asks and gives the first row, or undefined. */
  async row<Row>(sql: string, parameters: readonly unknown[] = []): Promise<Row | undefined> {
    return (await this.rows<Row>(sql, parameters))[0];
  }

  /**
   * The same for what is asked all day by its key: each connection keeps its plan, which takes longer to make than the answer.
   * For constant texts alone, that name their columns one by one: a plan is kept for every value, and for the life of the connection.
   */
  async rowByKey<Row extends object>(sql: string, parameters: readonly unknown[]): Promise<Row | undefined> {
    const client = (await this.manager.queryRunner?.connect()) as PoolClient;
    try {
      return (await client.query<Row>({ name: nameOf(sql), text: sql, values: [...parameters] })).rows[0];
    } catch (error) {
      throw error instanceof Error ? new QueryFailedError(sql, [...parameters], error) : error;
    }
  }
}

const names = new Map<string, string>();

/** The name under which a connection keeps a plan. */
function nameOf(sql: string): string {
  const name = names.get(sql) ?? createHash('sha256').update(sql).digest('base64url');
  names.set(sql, name);
  return name;
}

/** TypeORM answers `[rows, count]` to an update or a delete, and `rows` to everything else. */
function rowsOf<Row>(answer: unknown): Row[] {
  if (!Array.isArray(answer)) return [];
  const [first, second] = answer as unknown[];
  return (Array.isArray(first) && typeof second === 'number' ? first : answer) as Row[];
}
