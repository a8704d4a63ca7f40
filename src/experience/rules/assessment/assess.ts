import type { Assessment, AssessmentQuestion, CompletionOption, Outcome } from './assessment.js';
import { countedBefore, dateOf, dayNumber, type DayNumber } from './calendar.js';
import { meetsMonths } from './internship-length.js';
import { coverOf, measure, type Cover, type Measure } from './measure.js';
import type { FamilyRule, Months, Ruleset } from './ruleset.js';
import { stretchesOf } from './stretches.js';
import { warningsOf } from './warnings.js';
import { HUNDREDTHS, clausesOf, lastClauses, prescribed, say } from './clauses.js';

/** Nobody's open job is followed further than this to say when a condition will be met. */
const FURTHEST_YEARS = 60;

/**
 * Weighs periods against what a diploma asks (rules.md 2.1, 2.2). Takes valid periods: C7 is checked where they are
 * entered. It advises: people decide (finding 3).
 */
export function assess(question: AssessmentQuestion, ruleset: Ruleset): Assessment {
  const on = theDay(question.on);
  const measured = measureOn(question, ruleset, on);
  const common = {
    inSpecialty: { days: measured.inSpecialty / HUNDREDTHS },
    total: { days: measured.total / HUNDREDTHS },
    ...(question.on > question.today && { forecast: true as const }),
    ...prescribed(question),
    ruleset: {
      ...{ id: ruleset.id, version: ruleset.version, source: ruleset.source },
      ...(ruleset.variantOf !== undefined && { variantOf: ruleset.variantOf }),
    },
  };
  const rule = ruleset.families[question.family];
  if (!rule)
    return {
      ...common,
      outcome: 'undefined',
      warnings: [],
      explanation: [say('R2', 'undefinedFamily'), ...lastClauses(question)],
    };
  if (question.family === 'certificate' && !question.experienceRequired) {
    return {
      ...common,
      outcome: 'not-required',
      warnings: [],
      explanation: [say('R54', 'notRequired'), say('R22', 'activityReportAsked'), ...lastClauses(question)],
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
    explanation: [...clausesOf(question, rule, measured, outcome, months), ...lastClauses(question)],
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

/**
 * The first day on which the condition is met if what goes on continues as it is; none when nothing goes on or it would
 * never do.
 */
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

function theDay(date: string): DayNumber {
  const number = dayNumber(date);
  if (number === undefined) throw new RangeError(`Not a date: ${date}`);
  return number;
}
