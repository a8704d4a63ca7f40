import { meetsMonths, wholeMonths, type CompletedInternship, type Months } from '../../experience/rules/index.js';
import { addDays, addMonths, daysBetween } from '../../platform/clock/rules/index.js';
import type { Need } from './need.js';
import type { Terms } from './terms.js';

/** 22 days of 7 hours are a month, six months are 924 hours (D124-6). */
export const HOURS_A_MONTH = 154;
/** Seven hours are a day of presence (D124-6). */
const HOURS_A_DAY = 7;
/** At one host in a year (L124-5). */
export const MOST_MONTHS = 6;
/** The same in hours of presence, which bound it too. */
export const MOST_HOURS = MOST_MONTHS * HOURS_A_MONTH;
export const FULL_TIME = 35;
/** Nobody is present for longer in a day, nor in a week (L124-14). */
const MOST_HOURS_IN_A_DAY = 10;
export const MOST_HOURS_IN_A_WEEK = 48;

/** When, and how much. */
export interface Span {
  readonly startsOn: string;
  readonly endsOn: string;
  readonly weeklyHours: number;
  readonly totalHours: number;
}

/** The rate of a weekly presence, 1 to 100; only 35 hours and more are full time. */
export function rateOf(weeklyHours: number): number {
  return weeklyHours >= FULL_TIME ? 100 : Math.min(99, Math.max(1, Math.round((weeklyHours / FULL_TIME) * 100)));
}

/** What the assessment will count of it once it is certified (C13). */
function countedAs({ startsOn, endsOn, weeklyHours, totalHours }: Span): CompletedInternship {
  return { from: startsOn, to: endsOn, rate: rateOf(weeklyHours), hours: totalHours };
}

/** Whether it is as long as what is asked, at its longest while nobody fixed it (C13, E31). */
export function covers(span: Span, asked: Months): boolean {
  return meetsMonths([countedAs(span)], asked.max, span.endsOn);
}

/**
 * Whether it is longer than so many months: from date to date at full time, in hours of presence otherwise, and when it
 * was interrupted: the days of absence are not of its length (L124-15).
 */
export function exceedsMonths(span: Span, months: number, interrupted = false): boolean {
  return rateOf(span.weeklyHours) === 100 && !interrupted
    ? span.endsOn >= addMonths(span.startsOn, months)
    : span.totalHours > months * HOURS_A_MONTH;
}

/** The terms as a span, once they say when and how much, from one day to a later one or the same. */
export function spanOf({
  startsOn,
  endsOn,
  weeklyHours,
  totalHours,
}: Pick<Terms, 'startsOn' | 'endsOn' | 'weeklyHours' | 'totalHours'>): Span | undefined {
  return startsOn === null || endsOn === null || endsOn < startsOn || weeklyHours === null || totalHours === null
    ? undefined
    : { startsOn, endsOn, weeklyHours, totalHours };
}

/**
 * The most hours that these days hold: each whole week its weekly hours, the days that are left ten hours each, and no
 * more together than a week (L124-14). The database computes the same.
 */
export function hoursHeld({ startsOn, endsOn, weeklyHours }: Omit<Span, 'totalHours'>): number {
  const days = daysBetween(startsOn, endsOn) + 1;
  return Math.floor(days / 7) * weeklyHours + Math.min((days % 7) * MOST_HOURS_IN_A_DAY, weeklyHours);
}

/** How long it is, in each of the measures that the law has for it. */
export interface Length {
  /** From date to date: whole months, and the days beyond them. */
  readonly months: number;
  readonly days: number;
  /** Days of presence, of seven hours. */
  readonly presence: number;
  readonly hours: number;
  /** What the diploma asks of this student, where it does, and whether this covers it (C13). */
  readonly asked: Months | null;
  readonly covers: boolean;
  /** The longest that the diploma knows, in months (R28), and whether this is longer. */
  readonly longest: number | null;
  readonly exceeds: boolean;
  /** Whether it is longer, by itself, than the law allows at one host in a year (L124-5). */
  readonly exceedsLaw: boolean;
}

/** The length of a span beside what the diploma asks, and the caps (decision 25). */
export function lengthOf(span: Span, { asked, longest }: Pick<Need, 'asked' | 'longest'>, interrupted = false): Length {
  const { startsOn, endsOn, totalHours } = span;
  const months = wholeMonths({ from: startsOn, to: endsOn });
  return {
    months,
    days: daysBetween(addMonths(startsOn, months), addDays(endsOn, 1)),
    presence: Math.ceil(totalHours / HOURS_A_DAY),
    hours: totalHours,
    asked,
    covers: asked !== null && covers(span, asked),
    longest,
    exceeds: longest !== null && exceedsMonths(span, longest, interrupted),
    exceedsLaw: totalHours > MOST_HOURS || exceedsMonths(span, MOST_MONTHS, interrupted),
  };
}
