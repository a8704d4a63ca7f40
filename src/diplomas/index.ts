/** What the institution teaches and sets: centres, specialties, diplomas, enrolments, settings. */
export { FAMILIES, type Centre, type Diploma, type Settings } from './rules/index.js';
export { addCondition } from './data/conditions.store.js';
export {
  centres,
  diplomaByCode,
  diplomaById,
  diplomas,
  enrolmentsOf,
  juriesByIds,
  type Enrolment,
} from './data/catalogue.store.js';
export type { ListLine } from './data/list-line.js';
export { EnrolmentChoice, writeEnrolment, type ChosenEnrolment } from './pages/enrolment.form.js';
export { EnrolmentField } from './pages/enrolment-field.js';
export {
  diplomaColumn,
  diplomaOf,
  numberColumn,
  sinceColumn,
  stateColumn,
  studentColumn,
} from './pages/list-columns.js';
export { PaperField } from './pages/paper-field.js';
export type { ListOf } from './pages/list-of.js';
export { exportOfList, pageOfList } from './pages/page-of-list.js';
export { pageOfOpening } from './pages/page-of-opening.js';
export { answerDueIn, todayIn } from './data/local-days.js';
export { nameIn } from './words/name-in.js';
export { settings } from './data/settings.store.js';
/** The words for diplomas, for whoever shows one. */
export { words as diplomaWords } from './words/words.js';
export { DiplomasModule } from './diplomas.module.js';
/** What the room says when it refuses, and once an act is done; the start gives it to the pages. */
export { sentences } from './words/sentences.js';
