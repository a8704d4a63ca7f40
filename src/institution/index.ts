/**
 * The centres, specialties, national juries and diplomas themselves: where people have their seats, and what they are
 * enrolled for.
 */
export {
  academicYearOf,
  faultOfLogo,
  FIRST_LETTERHEAD,
  LARGEST_LOGO,
  writeAcademicYear,
  type Centre,
  type Letterhead,
} from './rules/index.js';
export {
  centreName,
  letterheadOf,
  letterheads,
  ownLetterhead,
  setLetterhead,
  type SetLetterhead,
} from './data/letterheads.store.js';
export {
  insertCentre,
  insertDiploma,
  insertJury,
  insertSpecialty,
  updateDiploma,
  type Described,
  type Named,
} from './data/institution.store.js';
