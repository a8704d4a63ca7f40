export { assess } from './assess.js';
export type {
  AssessedPeriod,
  Assessment,
  AssessmentQuestion,
  Clause,
  ClauseCode,
  CompletionOption,
  Outcome,
  Prescription,
  Suspension,
  WarningCode,
} from './assessment.js';
export { dateOf, dayNumber } from './calendar.js';
export { countedOf, type InternshipFacts } from './certified-internship.js';
export { calendarDrawn, type DrawnCalendar } from './drawn.js';
export { faultsOf, frameworkFault, MOST_PERIODS, MOST_SUSPENSIONS } from './faults.js';
export { meetsMonths, wholeMonths, type CompletedInternship } from './internship-length.js';
export {
  ASSESSED_FAMILIES,
  PAGE_FAMILIES,
  PAGE_KINDS,
  PAGE_RULESET,
  PERIOD_KINDS,
  type AssessedFamily,
  type FamilyRule,
  type Months,
  type PeriodKind,
  type Ruleset,
} from './ruleset.js';
