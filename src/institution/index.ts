/**
 * The centres, specialties, national juries and diplomas themselves: where people have their seats, and what they are
 * enrolled for.
 */
export {
  academicYearOf,
  TERRITORIES,
  writeAcademicYear,
  type Centre,
  type Letterhead,
  type Territory,
} from './rules/index.js';
export { faultOfLogo, LARGEST_LOGO } from './acts/look-at-logo.js';
export { centreName, letterheadOf, letterheads, ownLetterhead, setLetterhead } from './data/letterheads.store.js';
export { setLeastMembers } from './data/least-members.store.js';
export {
  insertCentre,
  insertDiploma,
  insertJury,
  insertSpecialty,
  updateDiploma,
  type Described,
  type Named,
  type NewJury,
} from './data/institution.store.js';
