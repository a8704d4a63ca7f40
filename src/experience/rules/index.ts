export {
  canonicalDeclaration,
  isInSpecialty,
  PERIOD_KINDS,
  type Period,
  type PeriodKind,
  type PlanAnswer,
  type Suspension,
} from './period.js';
export { linesOfNature, linesOfPlan, standingPlan, unansweredIn, type AskedPlan } from './plan.js';
export {
  contradictionIn,
  numbersOf,
  PAGE_DATA,
  rulesetFor,
  statusOf,
  withNumbers,
  type Published,
  type ReportPages,
  type RuleNumbers,
  type RulesetData,
  type RulesetStatus,
} from './ruleset-version.js';
export { prudently, weighFile, type WeighedTwice, type Weighing } from './weigh-file.js';
export { meetsMonths, wholeMonths, type CompletedInternship, type Months, type Outcome } from './assessment/index.js';
export { firstStricterDay, stricterIn } from './stricter.js';
export { canonicalJson } from './canonical-json.js';
export {
  differencesIn,
  explain,
  rebuiltFrom,
  type Differences,
  type ExplainedAssessment,
  type FrozenThen,
  type KeptPeriod,
  type MadeAssessment,
  type RetainedAs,
} from './explained-assessment.js';
