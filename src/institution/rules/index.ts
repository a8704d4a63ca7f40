export { academicYearOf, writeAcademicYear } from './academic-year.js';
export { FAMILIES, type Centre, type Diploma, type Family } from './institution.js';
