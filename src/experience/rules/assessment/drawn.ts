import type { AssessedPeriod } from './assessment.js';
import { dateOf, dayNumber, type DayNumber } from './calendar.js';
import { coverOf, type Cover } from './measure.js';
import { PAGE_KINDS, type PeriodKind } from './ruleset.js';
import { piecesOf, stretchesOf } from './stretches.js';

/**
 * Where a period lies: its place in what was given, the line it is drawn on so that none hides another, its edges from
 * 0 to 1.
 */
export interface DrawnPeriod {
  readonly at: number;
  readonly line: number;
  readonly from: number;
  readonly until: number;
  /** What is drawn of it: between them, it was suspended. */
  readonly pieces: readonly { readonly from: number; readonly until: number }[];
}

/** A calendar ready to be drawn: positions go from 0 to 1, from the first year's first day to the reference date. */
export interface DrawnCalendar {
  readonly lines: number;
  readonly periods: readonly DrawnPeriod[];
  /** What is counted of each day, overlaps once. */
  readonly counted: readonly Cover[];
  readonly years: readonly { readonly year: number; readonly at: number }[];
}

const MOST_YEARS_NAMED = 7;

/**
 * Lays valid periods on a calendar up to `on`, from the year of the first of them, or of `beside` when those are drawn
 * under the same years.
 */
export function calendarDrawn(
  periods: readonly AssessedPeriod[],
  on: string,
  countedKinds: readonly PeriodKind[] = PAGE_KINDS,
  beside: readonly AssessedPeriod[] = [],
): DrawnCalendar {
  const end = (dayNumber(on) ?? 0) + 1;
  const spans = periods.map((period, at) => ({
    at,
    from: dayNumber(period.from) ?? 0,
    until: Math.min(period.to ? (dayNumber(period.to) ?? 0) + 1 : end, end),
    pieces: piecesOf(period, end - 1),
  }));
  const firstYear = Number(
    dateOf(Math.min(end - 1, ...[...periods, ...beside].map(({ from }) => dayNumber(from) ?? 0))).slice(0, 4),
  );
  const start = firstOf(firstYear);
  const place = (day: DayNumber): number => (day - start) / (end - start);
  const stacked = stack(spans);
  const counted = coverOf(periods.flatMap((period) => stretchesOf(period, end - 1, countedKinds)));
  return {
    lines: Math.max(0, ...stacked.map(({ line }) => line + 1)),
    periods: stacked.map((span) => ({
      at: span.at,
      line: span.line,
      from: place(span.from),
      until: place(span.until),
      pieces: span.pieces.map((piece) => ({ from: place(piece.from), until: place(piece.until) })),
    })),
    counted: counted.map((cover) => ({ ...cover, from: place(cover.from), until: place(cover.until) })),
    years: yearsNamed(firstYear, Number(on.slice(0, 4))).map((year) => ({ year, at: place(firstOf(year)) })),
  };
}

/** Each period on the first line where it has room, the earliest first. */
function stack<Span extends { readonly from: DayNumber; readonly until: DayNumber }>(
  spans: readonly Span[],
): (Span & { line: number })[] {
  const ends: DayNumber[] = [];
  return [...spans]
    .sort((one, other) => one.from - other.from)
    .map((span) => {
      const free = ends.findIndex((until) => until <= span.from);
      const line = free === -1 ? ends.length : free;
      ends[line] = span.until;
      return { ...span, line };
    });
}

function yearsNamed(first: number, last: number): number[] {
  const step = [1, 2, 5, 10, 20].find((every) => (last - first) / every < MOST_YEARS_NAMED) ?? 50;
  return Array.from({ length: last - first + 1 }, (_, index) => first + index).filter(
    (year) => (year - first) % step === 0,
  );
}

function firstOf(year: number): DayNumber {
  return dayNumber(`${year}-01-01`) ?? 0;
}
