import { type DynamicModule, Module } from '@nestjs/common';
import { Config } from './config.js';

/** What the environment sets, read once at the start, given to every room. */
@Module({})
export class ConfigModule {
  /** Gives every room the environment as it was read. */
  static with(config: Config): DynamicModule {
    return {
      module: ConfigModule,
      global: true,
      providers: [{ provide: Config, useValue: config }],
      exports: [Config],
    };
  }
}
