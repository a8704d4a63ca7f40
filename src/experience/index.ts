/** A student's periods of activity: declared, copied, frozen. */
export { isInSpecialty, PERIOD_KINDS, type Period, type PeriodKind } from './domain/index.js';
export {
  beginDeclaration,
  copyPeriods,
  freezeDeclaration,
  hashOfDeclaration,
  latestDeclaration,
  otherDeclarations,
  PERIOD_JSON,
  periodsOf,
  removePeriod,
  writePeriod,
} from './periods.store.js';
/** What a diploma asks of periods: the engine, its rules, what it refuses, and its answer in words. */
export {
  assess,
  ASSESSED_FAMILIES,
  faultsOf,
  frameworkFault,
  MOST_PERIODS,
  PAGE_RULESET,
  type AssessedFamily,
  type AssessedPeriod,
  type Assessment,
  type AssessmentQuestion,
  type CertifiedInternship,
  type Fault,
  type InternshipFacts,
  type Outcome,
  type Ruleset,
} from './domain/assessment/index.js';
export { linesOfNature, linesOfPlan, standingPlan, unansweredIn, type AskedPlan } from './domain/index.js';
export {
  PAGE_DATA,
  rulesetFor,
  weighFile,
  weighTwice,
  type ReportPages,
  type RulesetData,
  type WeighedPeriod,
  type WeighedTwice,
  type Weighing,
} from './domain/index.js';
/** The versions of the rules: which is in force where. */
export { publishRuleset } from './publish-ruleset.js';
export {
  insertRuleset,
  markPublished,
  reportPagesAsked,
  rulesetVersion,
  rulesInForce,
  rulesToday,
  type NewRuleset,
  type RulesetVersion,
} from './rulesets.store.js';
export { askedBy, MOMENTS, type Moment } from './asked-by.js';
/** What stands for a student and a diploma beside the periods: prescriptions, internships certified, their report accepted; and a file's `Weighing` with it. */
export { prescriptionFor, writePrescription, type NewPrescription } from './prescriptions.store.js';
export {
  acceptInternshipReport,
  completeInternship,
  endInternshipReport,
  type AcceptedReport,
  type NewCompletedInternship,
} from './internships.store.js';
export { standingFactsFor, weighingFor, type StandingFacts } from './weighing.store.js';
/** The lines of a complement, and which period answers each. */
export { answerPlan } from './answer-plan.js';
export { plansJson, plansOf } from './plan-answers.store.js';
/** What is asked and what is there, drawn and said: of an `Assessment`, and of its periods. */
export { AssessedTwice } from './web/assessed-twice.js';
export { Meter, MeterFacts, OutcomeTag } from './web/meter.js';
export { Timeline, type TimelinePeriod } from './web/timeline.js';
export { ExperienceModule } from './experience.module.js';
export { carriedIn, dropCarried, type Carried } from './web/carried.js';
export { sayClause, sayWarning } from './web/say-assessment.js';
export { writeExperience } from './web/write-experience.js';
export { PeriodPages, type EditedDeclaration } from './web/period-pages.js';
export { words as periodWords } from './web/words.js';
export { PlanForm } from './web/plan.form.js';
export { PlanAnswers, PlanQuestions, PlanWarning } from './web/plan.page.js';
export { planFacts } from './web/plan-facts.js';
export { planWords } from './web/plan-words.js';
export { PeriodPage, PeriodsTable, writeRange } from './web/period.page.js';
import './web/ruleset-sentences.js';
import './web/sentences.js';
