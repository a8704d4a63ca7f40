import { keepFormats } from '../../formats/rules/index.js';

/** A day on a calendar, `YYYY-MM-DD`. Two of them compare with `<` as the days do. */
export type LocalDate = string;

/**
 * The institution's own clock: for what belongs to no centre (its rules, the sessions of its juries), and for whoever
 * sits in none, or in several.
 */
export const INSTITUTION_TIME_ZONE = 'Europe/Paris';

const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/;
const DAY = 86_400_000;

/** True for a day that exists, from 1900 to 2199: 2027-02-29 does not, and a year of 20226 is a slip of the hand. */
export function isRealDate(text: string): boolean {
  const [, year] = SHAPE.exec(text) ?? [];
  return year !== undefined && Number(year) >= 1900 && Number(year) < 2200 && asText(dayNumber(text)) === text;
}

/** True for a time zone this machine knows, such as Indian/Reunion. */
export function isTimeZone(name: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: name }));
  } catch {
    return false;
  }
}

/** What the calendar on the wall says at this instant, in this time zone. */
export function localDate(instant: Date, timeZone: string): LocalDate {
  return wallOf(timeZone).format(instant);
}

/**
 * The first instant of a day in a time zone; where the clocks jump over midnight, as in Beirut, that is one o'clock.
 */
export function instantOf(date: LocalDate, timeZone: string): Date {
  const asIfUtc = dayNumber(date);
  let low = asIfUtc - DAY;
  let high = asIfUtc + DAY;
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (localDate(new Date(middle), timeZone) < date) low = middle;
    else high = middle;
  }
  return new Date(high);
}

/** So many days later, or earlier. */
export function addDays(date: LocalDate, days: number): LocalDate {
  return asText(dayNumber(date) + days * DAY);
}

/** So many months later, or earlier; the 31st becomes the last day of a shorter month. */
export function addMonths(date: LocalDate, months: number): LocalDate {
  const [year, month, day] = partsOf(date);
  const lastDay = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return asText(Date.UTC(year, month - 1 + months, Math.min(day, lastDay)));
}

/** Days from one date to another: 0 on the same day, negative when the second comes first. */
export function daysBetween(from: LocalDate, to: LocalDate): number {
  return Math.round((dayNumber(to) - dayNumber(from)) / DAY);
}

/** The calendar year of a day: what its numbers bear. */
export function yearOf(date: LocalDate): number {
  return partsOf(date)[0];
}

function partsOf(date: LocalDate): [number, number, number] {
  const [, year, month, day] = SHAPE.exec(date) ?? [];
  if (year === undefined) throw new RangeError(`Not a date: ${date}`);
  return [Number(year), Number(month), Number(day)];
}

/** A day as a number, in a calendar where every day has 24 hours. */
function dayNumber(date: LocalDate): number {
  const [year, month, day] = partsOf(date);
  return Date.UTC(year, month - 1, day);
}

function asText(time: number): LocalDate {
  return new Date(time).toISOString().slice(0, 10);
}

/** Its ISO calendar writes days as we do; a list of some thousand files asks as often. */
const wallOf = keepFormats(
  (timeZone: string) =>
    new Intl.DateTimeFormat('en-CA', {
      timeZone,
      calendar: 'iso8601',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
    }),
);
