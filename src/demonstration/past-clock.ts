import { Clock } from '../platform/clock/index.js';

const DAY = 24 * 3600 * 1000;

/** A clock that is set, so that what fills the demonstration happened on its own days. */
export class PastClock extends Clock {
  private instant = new Date();

  override now(): Date {
    return new Date(this.instant);
  }

  /** So many days ago, in office hours; never later than now. */
  set(daysAgo: number): void {
    const day = new Date(Date.now() - daysAgo * DAY);
    day.setUTCHours(9, 30, 0, 0);
    this.instant = new Date(Math.min(day.getTime(), Date.now()));
  }
}
