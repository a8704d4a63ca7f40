import type { AssessedPeriod } from './assessment.js';
import { dayNumber, type DayNumber } from './calendar.js';
import type { Stretch } from './measure.js';
import type { PeriodKind } from './ruleset.js';

/**
 * What a period puts on the calendar up to and including `on` (C6): its span less its suspensions (C10); nothing when
 * its kind does not count (C9).
 */
export function stretchesOf(period: AssessedPeriod, on: DayNumber, countedKinds: readonly PeriodKind[]): Stretch[] {
  if (!countedKinds.includes(period.kind)) return [];
  const from = day(period.from);
  const until = Math.min(period.to ? day(period.to) : on, on) + 1;
  const gaps = (period.suspensions ?? [])
    .map((gap) => ({ from: Math.max(from, day(gap.from)), until: Math.min(until, day(gap.to) + 1) }))
    // A suspension foreseen after `on` takes nothing away yet.
    .filter((gap) => gap.from < gap.until)
    .sort((one, other) => one.from - other.from);
  const kept: Stretch[] = [];
  let since = from;
  for (const gap of gaps) {
    if (gap.from > since) kept.push(stretch(period, since, gap.from));
    since = Math.max(since, gap.until);
  }
  if (until > since) kept.push(stretch(period, since, until));
  return kept;
}

function stretch({ rate, nature, level }: AssessedPeriod, from: DayNumber, until: DayNumber): Stretch {
  return { from, until, rate, inSpecialty: nature && level };
}

function day(date: string): DayNumber {
  const number = dayNumber(date);
  if (number === undefined) throw new RangeError(`Not a date: ${date}`);
  return number;
}
