/** A student's periods of activity: declared, copied, frozen. */
export { isInSpecialty, PERIOD_KINDS, type Period, type PeriodKind } from './domain/index.js';
export {
  beginDeclaration, copyPeriods, freezeDeclaration, hashOfDeclaration, otherDeclarations, PERIOD_JSON, periodsOf, removePeriod, writePeriod,
} from './periods.store.js';
export { PeriodForm, periodFrom, typedOf as typedOfPeriod } from './web/period.form.js';
export { words as periodWords } from './web/words.js';
export { PeriodPage, PeriodsTable, writeRange } from './web/period.page.js';
import './web/sentences.js';
