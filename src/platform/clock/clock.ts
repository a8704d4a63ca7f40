import { Injectable } from '@nestjs/common';

/** What time it is. The only place that asks the machine: tests put another clock in its place. */
@Injectable()
export class Clock {
  now(): Date {
    return new Date();
  }
}
