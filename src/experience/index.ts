/** A student's periods of activity: declared, copied, frozen. */
export { isInSpecialty, PERIOD_KINDS, prudently, type Period, type PeriodKind } from './rules/index.js';
export {
  beginDeclaration,
  copyPeriods,
  freezeDeclaration,
  hashOfDeclaration,
  latestDeclaration,
  otherDeclarations,
  periodsOf,
  rangesOf,
  writePeriod,
} from './data/periods.store.js';
/** What a diploma asks of periods: the engine, its rules, what it refuses, and its answer in words. */
export {
  assess,
  calendarDrawn,
  ASSESSED_FAMILIES,
  faultsOf,
  frameworkFault,
  MOST_PERIODS,
  MOST_SUSPENSIONS,
  PAGE_RULESET,
  type AssessedFamily,
  type AssessedPeriod,
  type Assessment,
  type AssessmentQuestion,
  type Outcome,
  type Prescription,
  type Ruleset,
} from './rules/assessment/index.js';
export { linesOfPlan, standingPlan, unansweredIn, type AskedPlan } from './rules/index.js';
export {
  differencesIn,
  explain,
  PAGE_DATA,
  rebuiltFrom,
  rulesetFor,
  weighFile,
  type MadeAssessment,
  type RetainedAs,
  type ReportPages,
  type WeighedTwice,
  type Weighing,
} from './rules/index.js';
/** The versions of the rules: which is in force where. */
export {
  insertRuleset,
  markPublished,
  reportPagesAsked,
  rulesetVersion,
  rulesToday,
  type RulesetVersion,
} from './data/rulesets.store.js';
export { askedBy, MOMENTS, type Moment } from './acts/asked-by.js';
/**
 * What stands for a student and a diploma beside the periods: prescriptions, internships certified, their report
 * accepted; and a file's `Weighing` with it.
 */
export { prescriptionFor, writePrescription } from './data/prescriptions.store.js';
export {
  acceptInternshipReport,
  completeInternship,
  endInternshipReport,
  type NewCompletedInternship,
} from './data/internships.store.js';
export { standingFactsFor, weighingFor } from './data/weighing.store.js';
/** The assessment as it was explained, kept with each deposit, opinion, answer and decision. */
export { keepAgain, keepAssessment, keptAssessment, type KeptAssessment } from './data/kept-assessments.store.js';
/** Of what was done before they were kept, what can be proved of it. */
export { rebuildMissing, type Missing } from './acts/rebuild-missing.js';
export type { FrozenThen } from './rules/index.js';
/** For which academic year a diploma is asked, and so by which rules what is open is weighed. */
export { endRequestedYear, reopenRequestedYear, writeRequestedYear } from './data/requested-years.store.js';
/** The lines of a complement, and which period answers each. */
export { answerPlan } from './acts/answer-plan.js';
export { plansOf } from './data/plan-answers.store.js';
/** What is asked and what is there, drawn and said: of an `Assessment`, and of its periods. */
export { AssessedTwice } from './pages/assessed-twice.js';
/** The assessment as it was kept; and, of what is open, beside what it would be now. */
export { KeptSeal, KeptShown } from './pages/kept-shown.js';
export { ThenAndNow } from './pages/then-and-now.js';
export { Meter, MeterFacts, OutcomeTag } from './pages/meter.js';
export { Timeline } from './pages/timeline.js';
export { ExperienceModule } from './experience.module.js';
export { carriedIn, dropCarried, type Carried } from './pages/carried.js';
export { sayClause, sayWarning } from './words/say-assessment.js';
export { PeriodPages, type EditedDeclaration } from './pages/period-pages.js';
/** The words for periods, for whoever shows them. */
export { words as periodWords } from './words/words.js';
export { PlanForm } from './pages/plan.form.js';
export { PlanAnswers, PlanQuestions, PlanWarning } from './pages/plan.page.js';
/** What a diploma asks and what comes of it, as a table of a paper. */
/** What a letter that notifies a decision says of the assessment attached to it. */
export { mentionOf } from './words/mention.js';
export { askedInWords } from './words/say-asked.js';
/** What was declared, and what answers a commission, as tables of a paper. */
export { declaredInWords, planInWords } from './words/say-declared.js';
/** The words for a complement and what answers it. */
export { planWords } from './words/plan-words.js';
export { PeriodsTable } from './pages/period.page.js';
/** The days of a period in words, with all that qualifies them, a line each. */
export { sayDays } from './words/write-period.js';
/** What the room says when it refuses, and once an act is done; the start gives it to the pages. */
export { sentences } from './words/sentences.js';
/** The same of the rules. */
export { rulesetSentences } from './words/ruleset-sentences.js';
