import { meetsMonths, type CompletedInternship, type Months } from '../../experience/rules/index.js';
import { addMonths } from '../../platform/clock/rules/index.js';

/** 22 days of 7 hours are a month, six months are 924 hours (D124-6). */
export const HOURS_A_MONTH = 154;
const FULL_TIME = 35;

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
