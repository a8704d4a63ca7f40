/** The academic year that a day (`YYYY-MM-DD`) falls in, by the year it begins in: it turns on the first of September. */
export function academicYearOf(day: string): number {
  const [year = 0, month = 0] = day.split('-').map(Number);
  return month >= 9 ? year : year - 1;
}

/** « 2026-2027 ». */
export function writeAcademicYear(year: number): string {
  return `${year}-${year + 1}`;
}
