import { dateOf, dayNumber } from './calendar.js';

/** 7 hours are a day and 22 days a month (D124-6, C13). */
export const HOURS_A_MONTH = 154;

/** An internship of which nothing but the length is in question (C14). */
export interface CompletedInternship {
  readonly from: string;
  readonly to: string;
  /** 1 to 100; full time when left out. */
  readonly rate?: number | undefined;
  /** Effective presence, when it is known. */
  readonly hours?: number | undefined;
}

/**
 * Whether they meet so many months (C13): date to date at full time, by one of them or by two that run together, or all
 * of them together in hours. Those not finished on `on` do not count.
 */
export function meetsMonths(internships: readonly CompletedInternship[], months: number, on: string): boolean {
  const finished = internships.filter(({ to }) => to <= on);
  const hours = finished.reduce((sum, internship) => sum + hoursOf(internship), 0);
  return fullTimeIn(finished).some((stretch) => wholeMonths(stretch) >= months) || hours >= months * HOURS_A_MONTH;
}

/** The days of full time: those of each that is, and those that two of part time share and make full together. */
function fullTimeIn(internships: readonly CompletedInternship[]): Pick<CompletedInternship, 'from' | 'to'>[] {
  const shared = internships.flatMap((one, index) =>
    internships
      .slice(index + 1)
      .filter((other) => (one.rate ?? 100) + (other.rate ?? 100) >= 100)
      .map((other) => ({
        from: one.from > other.from ? one.from : other.from,
        to: one.to < other.to ? one.to : other.to,
      })),
  );
  return [...internships.filter(isFullTime), ...shared.filter(({ from, to }) => from <= to)];
}

/** Presence as certified; otherwise what its whole months hold at its rate. */
function hoursOf(internship: CompletedInternship): number {
  const byLength = (wholeMonths(internship) * HOURS_A_MONTH * (internship.rate ?? 100)) / 100;
  return internship.hours === undefined
    ? byLength
    : isFullTime(internship)
      ? Math.max(internship.hours, byLength)
      : internship.hours;
}

function isFullTime({ rate = 100 }: CompletedInternship): boolean {
  return rate === 100;
}

/** Whole months from date to date: the month is reached on the day before its day of the month comes round again. */
export function wholeMonths({ from, to }: Pick<CompletedInternship, 'from' | 'to'>): number {
  const until = dayNumber(to);
  if (until === undefined) return 0;
  const dayAfter = dateOf(until + 1);
  const months =
    (Number(dayAfter.slice(0, 4)) - Number(from.slice(0, 4))) * 12 +
    Number(dayAfter.slice(5, 7)) -
    Number(from.slice(5, 7));
  return Math.max(0, monthsAfter(from, months) <= dayAfter ? months : months - 1);
}

/** So many months later on the same day of the month, or on the month's last. */
function monthsAfter(date: string, months: number): string {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  const lastDay = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(day, lastDay))).toISOString().slice(0, 10);
}
