/** The one clock, and the dates of the trade: days in the time zone of a centre, never instants. */
export { Clock } from './clock.js';
export { ClockModule } from './clock.module.js';
export {
  academicYearOf,
  addDays,
  addMonths,
  daysBetween,
  INSTITUTION_TIME_ZONE,
  firstDayOfAcademicYear,
  instantOf,
  isRealDate,
  isTimeZone,
  lastDayOfAcademicYear,
  localDate,
  type LocalDate,
  yearOf,
} from './rules/index.js';
