import type { AssessedPeriod } from './assessment.js';
import { dayNumber, type DayNumber } from './calendar.js';
import type { Stretch } from './measure.js';
import type { PeriodKind } from './ruleset.js';

/** A stretch of the calendar: from its first day up to the day after its last. */
type Span = Pick<Stretch, 'from' | 'until'>;

/**
 * What a period puts on the calendar up to and including `on` (C6): its span less its suspensions (C10); nothing when
 * its kind does not count (C9).
 */
export function stretchesOf(period: AssessedPeriod, on: DayNumber, countedKinds: readonly PeriodKind[]): Stretch[] {
  if (!countedKinds.includes(period.kind)) return [];
  const { rate, nature, level } = period;
  return piecesOf(period, on).map((piece) => ({ ...piece, rate, inSpecialty: nature && level }));
}

/** What is left of a period's span, up to and including `on`, between its suspensions (C10). */
export function piecesOf(period: Pick<AssessedPeriod, 'from' | 'to' | 'suspensions'>, on: DayNumber): Span[] {
  const from = day(period.from);
  const until = Math.min(period.to ? day(period.to) : on, on) + 1;
  const gaps = (period.suspensions ?? [])
    .map((gap) => ({ from: Math.max(from, day(gap.from)), until: Math.min(until, day(gap.to) + 1) }))
    // A suspension foreseen after `on` takes nothing away yet.
    .filter((gap) => gap.from < gap.until)
    .sort((one, other) => one.from - other.from);
  const kept: Span[] = [];
  let since = from;
  for (const gap of gaps) {
    if (gap.from > since) kept.push({ from: since, until: gap.from });
    since = Math.max(since, gap.until);
  }
  if (until > since) kept.push({ from: since, until });
  return kept;
}

function day(date: string): DayNumber {
  const number = dayNumber(date);
  if (number === undefined) throw new RangeError(`Not a date: ${date}`);
  return number;
}
