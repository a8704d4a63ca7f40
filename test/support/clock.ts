import { Clock } from '../../src/platform/clock/index.js';

/** A clock that goes on by itself until it is set, and then stands still until it is moved. */
export class TestClock extends Clock {
  private stopped: Date | undefined;

  override now(): Date {
    return this.stopped ? new Date(this.stopped) : new Date();
  }

  /** Stops at this instant: `2026-11-24T09:00:00Z`. */
  set(instant: string | Date): void {
    this.stopped = new Date(instant);
  }

  /** Moves on by so many days, hours, minutes. */
  advance({ days = 0, hours = 0, minutes = 0 }: { days?: number; hours?: number; minutes?: number }): void {
    this.set(new Date(this.now().getTime() + ((days * 24 + hours) * 60 + minutes) * 60_000));
  }
}
