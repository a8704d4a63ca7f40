import pg from 'pg';
import type { DataSourceOptions } from 'typeorm';
import type { Limits } from '../time-limit/index.js';

/** The TypeORM classes of the rooms. */
export type Records = readonly (new () => object)[];
const DATE = 1082;

/** How TypeORM meets the database: what it knows, how many connections, and after how long a question is given up. */
export function dataSourceOptions(given: {
  url: string;
  records: Records;
  poolSize: number;
  name: string;
  limits: Limits;
}): DataSourceOptions {
  return {
    type: 'postgres',
    url: given.url,
    applicationName: given.name,
    entities: [...given.records],
    poolSize: given.poolSize,
    synchronize: false,
    installExtensions: false,
    logging: false,
    extra: {
      connectionTimeoutMillis: given.limits.connectionMs,
      statement_timeout: given.limits.statementMs,
      lock_timeout: given.limits.lockMs,
      query_timeout: given.limits.silenceMs,
      keepAlive: true,
      // A connection knows its plans: after ten seconds, as the pool would have it, a quiet portal would make them all
      // again.
      idleTimeoutMillis: 300_000,
      idle_in_transaction_session_timeout: 60_000,
      // What is asked for all day is in memory or on a disk without arms: by PostgreSQL's own figure it would rather
      // read a whole table.
      options: '-c random_page_cost=1.1',
      types: { getTypeParser },
    },
  };
}

/** A date of the trade is a day, `YYYY-MM-DD`: never an instant in the time zone of this machine. */
function getTypeParser(...asked: Parameters<typeof pg.types.getTypeParser>): ReturnType<typeof pg.types.getTypeParser> {
  return asked[0] === DATE ? (value: string): string => value : pg.types.getTypeParser(...asked);
}
