/**
 * The centres, specialties, national juries and diplomas themselves: where people have their seats, and what they are
 * enrolled for.
 */
export { academicYearOf, writeAcademicYear, type Centre } from './rules/index.js';
export {
  insertCentre,
  insertDiploma,
  insertJury,
  insertSpecialty,
  updateDiploma,
  type Described,
  type Named,
} from './data/institution.store.js';
