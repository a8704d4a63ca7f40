export { academicYearOf, writeAcademicYear } from './academic-year.js';
export { FIRST_LETTERHEAD, type Letterhead } from './letterhead.js';
export { FAMILIES, type Centre, type Diploma, type Family } from './institution.js';
export { TERRITORIES, workedOnOrAfter, type Territory } from './working-days.js';
