/**
 * Days of experience are counted NL/365 (C2): every day of the calendar counts for one but 29 February, which counts
 * for nothing, and a year is 365.
 * A continuous period of exactly N calendar years so measures 365 N whatever the leap years.
 */
const DAY = 86_400_000;
const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/;
/** 1 January 1600, a leap year that opens a cycle of 400: every date of the trade is after it. */
const ORIGIN = Date.UTC(1600, 0, 1);

/** A day as a whole number, one more each day. */
export type DayNumber = number;

/** The day's number, or undefined when no such day exists. */
export function dayNumber(date: string): DayNumber | undefined {
  const [, year, month, day] = SHAPE.exec(date) ?? [];
  const time = Date.UTC(Number(year), Number(month) - 1, Number(day));
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== date) return undefined;
  return (time - ORIGIN) / DAY;
}

/** The date of a day's number, `YYYY-MM-DD`. */
export function dateOf(day: DayNumber): string {
  return new Date(ORIGIN + day * DAY).toISOString().slice(0, 10);
}

/**
 * Counted days before this one, since the origin: the difference of two is what lies between them, 29 Februaries left
 * out.
 */
export function countedBefore(day: DayNumber): number {
  return day - leapDaysBefore(day);
}

function leapDaysBefore(day: DayNumber): number {
  const date = new Date(ORIGIN + day * DAY);
  const year = date.getUTCFullYear();
  const past = leapYearsBefore(year);
  const thisYears = isLeap(year) && date.getUTCMonth() > 1 ? 1 : 0;
  return past + thisYears;
}

function leapYearsBefore(year: number): number {
  const before = year - 1;
  const ever = Math.floor(before / 4) - Math.floor(before / 100) + Math.floor(before / 400);
  return ever - (Math.floor(1599 / 4) - Math.floor(1599 / 100) + Math.floor(1599 / 400));
}

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}
