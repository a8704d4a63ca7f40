import { randomUUID } from 'node:crypto';
import { type DynamicModule, Module } from '@nestjs/common';
import { getDataSourceToken, TypeOrmModule } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { Config } from '../config/index.js';
import { DatabaseAddress } from './address.js';
import { Database, WIRING } from './database.js';
import { FOR_JOBS, type Limits } from '../time-limit/index.js';
import { NamedStatements } from './named-statements.js';
import { openSource } from './open-source.js';
import { dataSourceOptions, type Records } from './typeorm.js';
import type { Wiring } from './wiring.js';

/** The one database of a portal, and the way to it. */
@Module({})
export class DatabaseModule {
  /** The one database, with the records of every room, and what rooms do within transactions. */
  static with(url: string, records: Records, wiring: Wiring, limits: Limits = FOR_JOBS): DynamicModule {
    const address = { provide: DatabaseAddress, useValue: new DatabaseAddress(url) };
    // Several portals may be open in one process: each has a data source of its own name.
    const name = `aval-${randomUUID()}`;
    const names = {
      provide: NamedStatements,
      inject: [Config],
      useFactory: (config: Config) => new NamedStatements(config.preparedStatements === 'on'),
    };
    const source = { provide: DataSource, useExisting: getDataSourceToken(name) };
    const typeorm = TypeOrmModule.forRootAsync({
      name,
      inject: [Config],
      useFactory: (config: Config) => ({
        ...dataSourceOptions({ url, records, poolSize: config.databasePool, name: 'aval', limits }),
        // Migrations have just run through the same address: a database that does not answer now is an outage, not a
        // slow start.
        retryAttempts: config.nodeEnv === 'production' ? 3 : 1,
        retryDelay: 1000,
      }),
      dataSourceFactory: openSource,
    });
    return {
      module: DatabaseModule,
      global: true,
      imports: [typeorm],
      providers: [address, names, source, { provide: WIRING, useValue: wiring }, Database],
      exports: [Database, DatabaseAddress, DataSource],
    };
  }
}
