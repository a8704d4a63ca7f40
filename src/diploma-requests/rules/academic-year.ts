/** « 2026-2027 ». */
export function writeAcademicYear(year: number): string {
  return `${year}-${year + 1}`;
}
