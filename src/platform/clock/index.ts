/** The one clock, and the dates of the trade: days in the time zone of a centre, never instants. */
export { Clock } from './clock.js';
export { ClockModule } from './clock.module.js';
export {
  addDays,
  addMonths,
  daysBetween,
  INSTITUTION_TIME_ZONE,
  isRealDate,
  isTimeZone,
  localDate,
  type LocalDate,
  yearOf,
} from './rules/index.js';
