import { addDays, daysBetween, localDate, type LocalDate } from '../../platform/clock/rules/index.js';

/**
 * Since when a file is in its professor's hands, and when their opinion is expected: days of the centre, not instants.
 */
export interface Expectation {
  readonly since: LocalDate;
  readonly on: LocalDate;
  readonly age: number;
  readonly late: boolean;
}

/** When an opinion is expected, so many days after the file came into the professor's hands. */
export function expectationOf(
  since: Date,
  now: Date,
  given: { readonly timeZone: string; readonly days: number },
): Expectation {
  const today = localDate(now, given.timeZone);
  const first = localDate(since, given.timeZone);
  const on = addDays(first, given.days);
  return { since: first, on, age: daysBetween(first, today), late: today > on };
}
