import { type DynamicModule, Module } from '@nestjs/common';
import { Clock } from './clock.js';

/** The one clock of a portal, given to every room; the tests and the demonstration give one that is set. */
@Module({})
export class ClockModule {
  /** One clock for the whole portal. */
  static with(clock: Clock): DynamicModule {
    return { module: ClockModule, global: true, providers: [{ provide: Clock, useValue: clock }], exports: [Clock] };
  }
}
