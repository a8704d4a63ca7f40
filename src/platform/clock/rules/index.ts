export {
  academicYearOf,
  addDays,
  addMonths,
  daysBetween,
  firstDayOfAcademicYear,
  instantOf,
  isRealDate,
  isTimeZone,
  lastDayOfAcademicYear,
  localDate,
  type LocalDate,
  yearOf,
} from './dates.js';
