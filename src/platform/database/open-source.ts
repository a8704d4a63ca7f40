import pg from 'pg';
import { DataSource, type DataSourceOptions } from 'typeorm';
import { closeBusy } from './close-busy.js';

/** Opens the database for TypeORM. A connection whose question was given up is closed when it is given back. */
export async function openSource(options?: DataSourceOptions): Promise<DataSource> {
  if (!options) throw new Error('The database was not told where it is.');
  const source = await new DataSource(options).initialize();
  const pool: unknown = Reflect.get(source.driver, 'master');
  if (!(pool instanceof pg.Pool)) throw new Error('TypeORM keeps its connections elsewhere.');
  closeBusy(pool);
  return source;
}
