import type { Locale } from '../../platform/web/index.js';
import { linesOfPlan, standingPlan, type AskedPlan, type Period } from '../rules/index.js';
import { planWords } from './plan-words.js';
import { words } from './words.js';
import { sayDays } from './write-period.js';

/** Declared periods in words, for a table of a paper: what stands over each column, then a line each, the first first. */
export interface DeclaredInWords {
  readonly none: string;
  readonly heads: readonly [job: string, functions: string, dates: string, rate: string, nature: string, level: string];
  readonly rows: readonly {
    readonly job: string;
    readonly employer: string;
    readonly kind: string;
    readonly functions: string;
    readonly dates: string;
    readonly rate: string;
    readonly nature: string;
    readonly level: string;
  }[];
}

/** All that a student declared of their periods. */
export function declaredInWords(periods: readonly Period[], locale: Locale): DeclaredInWords {
  const { onPaper, ...w } = words(locale);
  const yesOrNo = (one: boolean): string => (one ? w.yes : w.no);
  return {
    none: onPaper.none,
    heads: [onPaper.job, w.functions, w.dates, w.rateShort, onPaper.nature, onPaper.level],
    rows: periods.map(({ job, employer, kind, functions, rate, nature, level, significant, ...days }) => ({
      job,
      employer,
      kind: [w.kinds[kind], ...(significant ? [w.detailed] : [])].join(', '),
      functions,
      dates: sayDays(days, locale).join(', '),
      rate: `${rate}\u00a0%`,
      nature: yesOrNo(nature),
      level: yesOrNo(level),
    })),
  };
}

/** The plan that stands, as a table: each line with what was declared to answer it. */
export interface PlanInWords {
  readonly heading: string;
  readonly months: number;
  readonly heads: readonly [asked: string, answeredBy: string];
  readonly rows: readonly (readonly [asked: string, answeredBy: string])[];
}

/** What a commission asks to be completed, and what answers it; null while none asks for anything. */
export function planInWords(plans: readonly AskedPlan[], locale: Locale): PlanInWords | null {
  const w = planWords(locale);
  const plan = standingPlan(plans);
  if (!plan) return null;
  return {
    heading: w.title,
    months: plan.months,
    heads: [w.asked, w.answeredBy],
    rows: linesOfPlan(plan).map(({ text, period }) => [
      text,
      period ? `${period.job}, ${period.employer}` : w.unanswered,
    ]),
  };
}
