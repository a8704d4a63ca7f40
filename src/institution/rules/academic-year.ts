import { yearOf, type LocalDate } from '../../platform/clock/rules/index.js';

/** From the first of September to the last of August (A18). */
const FIRST_MONTH = 9;

/** The academic year of a day, named by the year it starts in: 2026 from 2026-09-01 to 2027-08-31. */
export function academicYearOf(date: LocalDate): number {
  return Number(date.slice(5, 7)) >= FIRST_MONTH ? yearOf(date) : yearOf(date) - 1;
}

/** « 2026-2027 ». */
export function writeAcademicYear(year: number): string {
  return `${year}-${year + 1}`;
}
