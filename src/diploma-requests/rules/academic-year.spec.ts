import { writeAcademicYear } from './academic-year.js';

it('an academic year is written by its two years', () => expect(writeAcademicYear(2026)).toBe('2026-2027'));
