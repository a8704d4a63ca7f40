import { addDays, Clock, INSTITUTION_TIME_ZONE, localDate } from '../platform/clock/index.js';

/**
 * A clock that is set, so that what fills the demonstration happened on its own days: they are counted from today in
 * Paris, where its juries sit.
 */
export class PastClock extends Clock {
  private instant: Date;

  constructor(private readonly present: () => Date = () => new Date()) {
    super();
    this.instant = present();
  }

  override now(): Date {
    return new Date(this.instant);
  }

  /** So many days ago, in office hours; never later than now. */
  set(daysAgo: number): void {
    const present = this.present();
    const day = new Date(`${addDays(localDate(present, INSTITUTION_TIME_ZONE), -daysAgo)}T09:30:00Z`);
    this.instant = new Date(Math.min(day.getTime(), present.getTime()));
  }
}
