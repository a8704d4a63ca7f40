import pg from 'pg';
import { DataSource, type DataSourceOptions } from 'typeorm';

/**
 * Opens the database for TypeORM. A connection that somebody gives back while its last question is unanswered, as when they waited long enough,
 * is closed: `pg` would lend it again, and whoever had it next would wait behind that question.
 */
export async function openSource(options?: DataSourceOptions): Promise<DataSource> {
  if (!options) throw new Error('The database was not told where it is.');
  const source = await new DataSource(options).initialize();
  const pool: unknown = Reflect.get(source.driver, 'master');
  if (!(pool instanceof pg.Pool)) throw new Error('TypeORM keeps its connections elsewhere.');
  pool.on('release', (_error: unknown, client: pg.PoolClient) => {
    if (client instanceof pg.Client && Reflect.get(client, 'readyForQuery') === false) void client.end();
  });
  return source;
}
