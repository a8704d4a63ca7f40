import type { AssessedPeriod, Assessment, AssessmentQuestion } from './assessment.js';
import type { Measure } from './measure.js';
import type { FamilyRule, Ruleset } from './ruleset.js';

/** What is worth a look by a person, and never changes the result. */
export function warningsOf(
  question: AssessmentQuestion,
  ruleset: Ruleset,
  rule: FamilyRule,
  measured: Measure,
): Assessment['warnings'] {
  const identical = question.periods.length - new Set(question.periods.map(likeness)).size;
  const uncounted = question.periods.filter(({ kind }) => !ruleset.countedKinds.includes(kind)).length;
  const days = measured.total / 100;
  return [
    ...(identical > 0 ? [{ code: 'identical-periods' as const, facts: { count: identical } }] : []),
    ...(uncounted > 0 ? [{ code: 'kind-not-counted' as const, facts: { count: uncounted } }] : []),
    ...(rule.shortUnder !== undefined && days > 0 && days < rule.shortUnder
      ? [{ code: 'short-activity' as const, facts: { days, under: rule.shortUnder } }]
      : []),
  ];
}

function likeness({ from, to, rate, kind, nature, level }: AssessedPeriod): string {
  return JSON.stringify([from, to ?? null, rate, kind, nature, level]);
}
