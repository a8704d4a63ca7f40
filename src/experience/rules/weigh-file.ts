import {
  assess,
  countedOf,
  dateOf,
  dayNumber,
  type AssessedPeriod,
  type Assessment,
  type AssessmentQuestion,
  type InternshipFacts,
  type PeriodKind,
} from './assessment/index.js';
import { PAGE_DATA, rulesetFor, type RulesetData } from './ruleset-version.js';

/**
 * What the file's diploma brings, what stands for its student beside the periods, and the rules in force for it in its
 * centre; null when none was published.
 */
export interface Weighing extends Pick<AssessmentQuestion, 'family' | 'experienceRequired' | 'prescription'> {
  readonly diplomaCode: string;
  readonly internshipMonths: number | null;
  readonly selectionByExperience: boolean;
  readonly internships: InternshipFacts;
  readonly rules: (RulesetData & { readonly versionId: string }) | null;
}

/** A period as it is declared, or retained: without its exact days it is counted prudently (C12). */
export interface WeighedPeriod extends AssessedPeriod {
  readonly approximate?: boolean | undefined;
  /** What it is called where it is drawn. */
  readonly name?: string | undefined;
  /** What was done there, said beside it. */
  readonly functions?: string | undefined;
}

/** The periods that were weighed, to be drawn one set under the other. */
export interface DrawnTwice {
  readonly declared: readonly WeighedPeriod[];
  /** In the order of those declared. */
  readonly retained: readonly WeighedPeriod[] | null;
  readonly countedKinds: readonly PeriodKind[];
}

/** Weighs the periods of a file on a day, by the rules in force today (finding 3: it advises). */
export function weighFile(
  weighing: Weighing,
  periods: readonly WeighedPeriod[],
  days: { readonly on: string; readonly today: string },
): Assessment {
  const { diplomaCode, rules, internshipMonths, internships, ...asked } = weighing;
  return assess(
    {
      ...asked,
      ...days,
      internshipMonths: internshipMonths ?? undefined,
      periods: periods.map(prudently),
      internships: countedOf(internships, days.on),
      certified: internships,
    },
    rulesetFor(rules ?? PAGE_DATA, diplomaCode),
  );
}

/**
 * A file's assessment on what was declared, and on what the professor retains once they have said so: both stay visible
 * (finding 3).
 */
export interface WeighedTwice {
  /** The reference day (C8). */
  readonly on: string;
  readonly declared: Assessment;
  readonly retained: Assessment | null;
  /** Missing from what was attached before it was kept. */
  readonly drawn?: DrawnTwice;
  /** The same on the day of the planned defence (R21): a forecast until it has come, never a final result (C8). */
  readonly atDefence?: Omit<WeighedTwice, 'drawn' | 'atDefence'>;
}

/** Weighs what was declared and what is retained on the same day, by the same rules. */
export function weighTwice(
  weighing: Weighing,
  periods: { readonly declared: readonly WeighedPeriod[]; readonly retained: readonly WeighedPeriod[] | null },
  days: { readonly on: string; readonly today: string; readonly defenceOn?: string | null | undefined },
): WeighedTwice {
  const { declared, retained } = periods;
  const { today, defenceOn } = days;
  const weighedOn = (on: string): Omit<WeighedTwice, 'drawn' | 'atDefence'> => ({
    on,
    declared: weighFile(weighing, declared, { on, today }),
    retained: retained && weighFile(weighing, retained, { on, today }),
  });
  return {
    ...weighedOn(days.on),
    ...(defenceOn && weighing.family === 'engineer-defence' && { atDefence: weighedOn(defenceOn) }),
    drawn: {
      declared: declared.map(toDraw),
      retained: retained && retained.map(toDraw),
      countedKinds: rulesetFor(weighing.rules ?? PAGE_DATA, weighing.diplomaCode).countedKinds,
    },
  };
}

/** What is drawn of a period, and kept with the assessment. */
function toDraw(period: WeighedPeriod): WeighedPeriod {
  const { name, functions, from, to, rate, kind, nature, level, approximate, suspensions } = period;
  return {
    name,
    ...(functions !== undefined && { functions }),
    from,
    to,
    rate,
    kind,
    nature,
    level,
    ...(approximate && { approximate }),
    ...(suspensions?.length && { suspensions }),
  };
}

/** A period as it is counted. Of a month, the day that counts least: the last when it begins, the first when it ends. */
export function prudently({ approximate, ...period }: WeighedPeriod): AssessedPeriod {
  if (!approximate) return period;
  const nextMonth = dayNumber(`${monthAfter(period.from)}-01`);
  return {
    ...period,
    from: nextMonth === undefined ? period.from : dateOf(nextMonth - 1),
    to: period.to ? `${period.to.slice(0, 7)}-01` : period.to,
  };
}

function monthAfter(date: string): string {
  const [year, month] = [Number(date.slice(0, 4)), Number(date.slice(5, 7))];
  return month === 12 ? `${year + 1}-01` : `${year}-${String(month + 1).padStart(2, '0')}`;
}
