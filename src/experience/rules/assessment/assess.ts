import type { Assessment, AssessmentQuestion, Clause, CompletionOption, Outcome } from './assessment.js';
import { countOf, type InternshipCount } from './certified-internship.js';
import { countedBefore, dateOf, dayNumber, type DayNumber } from './calendar.js';
import { meetsMonths } from './internship-length.js';
import { coverOf, measure, type Cover, type Measure } from './measure.js';
import type { FamilyRule, Months, Ruleset } from './ruleset.js';
import { stretchesOf } from './stretches.js';
import { warningsOf } from './warnings.js';

const HUNDREDTHS = 100;
/** Nobody's open job is followed further than this to say when a condition will be met. */
const FURTHEST_YEARS = 60;

/**
 * Weighs periods against what a diploma asks (rules.md 2.1, 2.2). Takes valid periods: C7 is checked where they are entered.
 * It advises: people decide (finding 3).
 */
export function assess(question: AssessmentQuestion, ruleset: Ruleset): Assessment {
  const on = theDay(question.on);
  const measured = measureOn(question, ruleset, on);
  const common = {
    inSpecialty: { days: measured.inSpecialty / HUNDREDTHS },
    total: { days: measured.total / HUNDREDTHS },
    ...(question.on > question.today && { forecast: true as const }),
    ...prescribed(question),
    ruleset: { id: ruleset.id, version: ruleset.version, source: ruleset.source },
  };
  const rule = ruleset.families[question.family];
  if (!rule)
    return {
      ...common,
      outcome: 'undefined',
      warnings: [],
      explanation: [say('R2', 'undefinedFamily'), ...last(question)],
    };
  if (question.family === 'certificate' && !question.experienceRequired) {
    return {
      ...common,
      outcome: 'not-required',
      warnings: [],
      explanation: [say('R54', 'notRequired'), say('R22', 'activityReportAsked'), ...last(question)],
    };
  }
  const outcome = outcomeOf(question, rule, measured);
  const months = rule.internship && monthsAsked(question, rule.internship);
  const earliest =
    outcome === 'satisfied' || outcome === 'satisfied-by-internship'
      ? undefined
      : earliestDay(question, ruleset, rule, on);
  return {
    ...common,
    outcome,
    ...(outcome === 'internship' && months && { internshipMonths: months }),
    ...(outcome === 'complement' && { options: optionsOf(rule, measured, months) }),
    ...(earliest !== undefined && { earliest: dateOf(earliest) }),
    warnings: warningsOf(question, ruleset, rule, measured),
    explanation: [...clausesOf(question, rule, measured, outcome, months), ...last(question)],
  };
}

function measureOn(question: AssessmentQuestion, ruleset: Ruleset, on: DayNumber): Measure {
  return measure(question.periods.flatMap((period) => stretchesOf(period, on, ruleset.countedKinds)));
}

/** What is still missing, in hundredths of a day; at most zero when nothing is. */
function missing(rule: FamilyRule, measured: Measure): Measure {
  const least = rule.asks.anyActivity ? 1 : rule.asks.total * HUNDREDTHS;
  return { inSpecialty: rule.asks.inSpecialty * HUNDREDTHS - measured.inSpecialty, total: least - measured.total };
}

function isSatisfied(rule: FamilyRule, measured: Measure): boolean {
  const lack = missing(rule, measured);
  return lack.inSpecialty <= 0 && lack.total <= 0;
}

function outcomeOf(question: AssessmentQuestion, rule: FamilyRule, measured: Measure): Outcome {
  if (isSatisfied(rule, measured)) return 'satisfied';
  if (!rule.internship || measured.total < rule.internship.fromTotal * HUNDREDTHS) return 'complement';
  const { max } = monthsAsked(question, rule.internship);
  return meetsMonths(question.internships, max, question.on) ? 'satisfied-by-internship' : 'internship';
}

/** The framework's length, else the commission's, else the usual one, else to be fixed (A5). */
function monthsAsked(question: AssessmentQuestion, { months, usual }: NonNullable<FamilyRule['internship']>): Months {
  const prescribedMonths = question.prescription?.kind === 'internship' ? question.prescription.months : undefined;
  const fixed = question.internshipMonths ?? prescribedMonths ?? usual;
  return fixed === undefined ? months : { min: fixed, max: fixed };
}

/** Each way to complete: enough experience by itself, or any experience and then the internship. */
function optionsOf(rule: FamilyRule, measured: Measure, months: Months | null): CompletionOption[] {
  const lack = missing(rule, measured);
  const inSpecialty = Math.max(0, lack.inSpecialty);
  const any = Math.max(lack.total, inSpecialty);
  const byItself: CompletionOption = {
    ...(any > inSpecialty && { anyDays: any / HUNDREDTHS }),
    ...(inSpecialty > 0 && { inSpecialtyDays: inSpecialty / HUNDREDTHS }),
  };
  if (!rule.internship || !months || inSpecialty === 0) return [byItself];
  return [
    byItself,
    { anyDays: (rule.internship.fromTotal * HUNDREDTHS - measured.total) / HUNDREDTHS, thenInternshipMonths: months },
  ];
}

/** The first day on which the condition is met if what goes on continues as it is; none when nothing goes on or it would never do. */
function earliestDay(
  question: AssessmentQuestion,
  ruleset: Ruleset,
  rule: FamilyRule,
  on: DayNumber,
): DayNumber | undefined {
  if (!question.periods.some((period) => !period.to && ruleset.countedKinds.includes(period.kind))) return undefined;
  const furthest = on + FURTHEST_YEARS * 366;
  let before: Measure = { inSpecialty: 0, total: 0 };
  for (const cover of coverOf(
    question.periods.flatMap((period) => stretchesOf(period, furthest, ruleset.countedKinds)),
  )) {
    const start = before;
    const upTo = (until: DayNumber): Measure => withCover(start, cover, until);
    before = upTo(cover.until);
    if (isSatisfied(rule, before)) return firstDay(cover, (until) => isSatisfied(rule, upTo(until)));
  }
  return undefined;
}

/** The measure once a cover has gone on until the eve of a day. */
function withCover(before: Measure, cover: Cover, until: DayNumber): Measure {
  const days = countedBefore(until) - countedBefore(cover.from);
  return { inSpecialty: before.inSpecialty + days * cover.inSpecialty, total: before.total + days * cover.total };
}

/** The first day of a cover at the end of which something holds, that holds at its end. */
function firstDay({ from, until }: Cover, holds: (until: DayNumber) => boolean): DayNumber {
  let [short, enough] = [from, until];
  while (enough - short > 1) {
    const middle = Math.floor((short + enough) / 2);
    if (holds(middle)) enough = middle;
    else short = middle;
  }
  return enough - 1;
}

function clausesOf(
  question: AssessmentQuestion,
  rule: FamilyRule,
  measured: Measure,
  outcome: Outcome,
  months: Months | null,
): Clause[] {
  const { asks, rules } = rule;
  const [inSpecialty, total] = [measured.inSpecialty / HUNDREDTHS, measured.total / HUNDREDTHS];
  const clauses: Clause[] = [];
  if (asks.inSpecialty > 0) {
    clauses.push(
      say(rules.asks, inSpecialty >= asks.inSpecialty ? 'inSpecialtyReached' : 'inSpecialtyMissing', {
        days: inSpecialty,
        asked: asks.inSpecialty,
      }),
    );
  }
  if (asks.total > 0)
    clauses.push(
      say(rules.asks, total >= asks.total ? 'totalReached' : 'totalMissing', { days: total, asked: asks.total }),
    );
  if (asks.anyActivity) clauses.push(say(rules.asks, total > 0 ? 'activityShown' : 'noActivity', { days: total }));
  if (outcome !== 'satisfied' && rule.internship && months)
    clauses.push(...internshipClauses(question, rule, rule.internship, measured, outcome, months));
  if (outcome !== 'satisfied' && !rule.internship) clauses.push(say(rules.asks, 'noInternshipHere'));
  if (question.family === 'engineer-application' && outcome === 'satisfied') clauses.push(say('R20', 'candidacyOnly'));
  if (question.family === 'certificate') clauses.push(say('R22', 'activityReportAsked'));
  return clauses;
}

function internshipClauses(
  question: AssessmentQuestion,
  { rules, asks }: FamilyRule,
  internship: NonNullable<FamilyRule['internship']>,
  measured: Measure,
  outcome: Outcome,
  months: Months,
): Clause[] {
  const clauses: Clause[] = [];
  if (internship.fromTotal > 0 && internship.fromTotal !== asks.total) {
    const reached = measured.total >= internship.fromTotal * HUNDREDTHS;
    clauses.push(
      say(rules.internship ?? rules.asks, reached ? 'totalReached' : 'totalMissing', {
        days: measured.total / HUNDREDTHS,
        asked: internship.fromTotal,
      }),
    );
  }
  if (question.internshipMonths !== undefined)
    clauses.push(say('R28', 'internshipFixedByFramework', { months: months.max }));
  else if (question.prescription?.kind === 'internship')
    clauses.push(say('R52', 'internshipFixedByCommission', { months: months.max }));
  else if (months.min === months.max)
    clauses.push(say(rules.months ?? rules.asks, 'internshipAsked', { months: months.max }));
  else clauses.push(say(rules.months ?? rules.asks, 'internshipToFix', { min: months.min, max: months.max }));
  clauses.push(...certifiedClauses(question));
  if (question.internships.length > 0) {
    // The length may be there and the years not: an internship never replaces them (A4).
    const isMet = outcome === 'satisfied-by-internship' || meetsMonths(question.internships, months.max, question.on);
    clauses.push(say('C13', isMet ? 'internshipMet' : 'internshipNotMet', { months: months.max }));
  }
  return clauses;
}

/** Each internship that is certified: counted, or why not (C14, R5). */
function certifiedClauses({ certified, on, family }: AssessmentQuestion): Clause[] {
  const awaited = family === 'certificate' ? 'activityReportAwaited' : 'internshipReportAwaited';
  const codes: Readonly<Record<InternshipCount, Clause['code']>> = {
    counted: 'internshipCounted',
    outOfSpecialty: 'internshipOutOfSpecialty',
    notOver: 'internshipNotOver',
    reportAwaited: awaited,
  };
  if (!certified) return [];
  return certified.certified.map((internship) => {
    const count = countOf(internship, certified, on);
    const { from, to, hours } = internship;
    return say(count === 'reportAwaited' ? 'R5' : 'C14', codes[count], { from, to, hours });
  });
}

/** What a commission prescribed is shown beside the table's own result (row 24); the notice closes everything (R55). */
function last({ prescription, selectionByExperience }: AssessmentQuestion): Clause[] {
  const complement =
    prescription?.kind === 'complement'
      ? [say('R52', 'complementPrescribed', { months: prescription.months, nature: prescription.nature ?? '' })]
      : [];
  return [...complement, ...(selectionByExperience ? [say('R25', 'selectionToo')] : []), say('R55', 'notContractual')];
}

function prescribed({ prescription }: AssessmentQuestion): Pick<Assessment, 'prescribed'> | undefined {
  return prescription?.kind === 'complement'
    ? { prescribed: { months: prescription.months, nature: prescription.nature ?? '' } }
    : undefined;
}

function say(rule: string, code: Clause['code'], facts: Clause['facts'] = {}): Clause {
  return { rule, code, facts };
}

function theDay(date: string): DayNumber {
  const number = dayNumber(date);
  if (number === undefined) throw new RangeError(`Not a date: ${date}`);
  return number;
}
