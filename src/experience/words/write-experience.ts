import { writeDuration, type Locale } from '../../platform/web/index.js';

const YEAR = 365;
/** Days of a common year before each of its months. */
const BEFORE_MONTH = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];

/** Counted days as people say them: « 1 an 6 mois (546 jours) ». The days alone decide: years and months are for the eye (C2). */
export function writeExperience(days: number, locale: Locale): string {
  const years = Math.floor(days / YEAR);
  const rest = days - years * YEAR;
  const months = BEFORE_MONTH.filter((before) => before <= rest).length - 1;
  return writeDuration({ years, months, days: round(rest - (BEFORE_MONTH[months] ?? 0)), total: days }, locale);
}

/** Hundredths of a day at the most, whatever floats make of a subtraction. */
function round(days: number): number {
  return Math.round(days * 100) / 100;
}
