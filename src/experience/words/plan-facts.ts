import type { Locale } from '../../platform/web/index.js';
import { linesOfPlan, standingPlan, type AskedPlan } from '../rules/index.js';
import { planWords } from './plan-words.js';

/** The plan that stands, for a document: each line with what was declared to answer it, under its title. Undefined when no commission asks for a complement. */
export function planFacts(
  plans: readonly AskedPlan[],
  locale: Locale,
): { readonly title: string; readonly facts: readonly (readonly [string, string])[] } | undefined {
  const w = planWords(locale);
  const plan = standingPlan(plans);
  return (
    plan && {
      title: w.title,
      facts: linesOfPlan(plan).map(({ text, period }) => [
        text,
        period ? `${period.job}, ${period.employer}` : w.unanswered,
      ]),
    }
  );
}
