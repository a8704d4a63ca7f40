import { academicYearOf, writeAcademicYear } from './academic-year.js';

describe('an academic year', () => {
  it.each([['2026-08-31', 2025], ['2026-09-01', 2026], ['2027-01-01', 2026]])('of %s begins in %i', (day, year) => {
    expect(academicYearOf(day)).toBe(year);
  });
  it('is written by its two years', () => expect(writeAcademicYear(2026)).toBe('2026-2027'));
});
