import { academicYearOf, writeAcademicYear } from './academic-year.js';

describe('the academic year', () => {
  it.each([
    ['2026-08-31', 2025],
    ['2026-09-01', 2026],
    ['2026-12-31', 2026],
    ['2027-01-15', 2026],
  ])('of %s is %i: it runs from the first of September to the last of August', (day, year) => {
    expect(academicYearOf(day)).toBe(year);
  });

  it('is written by its two years', () => expect(writeAcademicYear(2026)).toBe('2026-2027'));
});
