export {
  addDays,
  addMonths,
  daysBetween,
  INSTITUTION_TIME_ZONE,
  instantOf,
  isRealDate,
  isTimeZone,
  localDate,
  type LocalDate,
  yearOf,
} from './dates.js';
