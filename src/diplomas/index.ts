/** What the institution teaches and sets: centres, specialties, diplomas, enrolments, settings. */
export { FAMILIES, type Centre, type Diploma, type Family, type SettingName, type Settings } from './domain/index.js';
export {
  centreById,
  centres,
  DIPLOMA,
  diplomaByCode,
  diplomaById,
  diplomas,
  enrolmentsInCentres,
  enrolmentsOf,
  juriesByIds,
  studentsOf,
  type Enrolment,
  type Jury,
} from './catalogue.store.js';
export { answerDueIn, todayIn } from './local-days.js';
export { nameIn } from './name-in.js';
export { settings, setSettings } from './settings.store.js';
export { words as diplomaWords } from './web/words.js';
export { DiplomasModule } from './diplomas.module.js';
