import type { Diploma } from '../../diplomas/index.js';
import {
  assess,
  faultsOf,
  frameworkFault,
  PAGE_RULESET,
  prudently,
  type Assessment,
  type Ruleset,
} from '../../experience/index.js';
import { diplomaAsked } from './diploma-asked.js';
import type { FaultAtPath } from './problem.js';
import type { QuestionGiven } from './question.js';
import { questionFrom } from './question-from.js';

/**
 * Weighs a question read, `found` being the diploma of its code and `ruleset` the rules it is weighed by; or gives
 * every fault that its values have, each in its place.
 */
export function weighQuestion(
  given: QuestionGiven,
  found: Diploma | undefined,
  today: string,
  ruleset: Ruleset = PAGE_RULESET,
): Assessment | readonly FaultAtPath[] {
  const asked = diplomaAsked(given.diploma, found);
  // Dates are looked at all the same: whoever asked corrects everything at once.
  if ('faults' in asked)
    return [
      ...asked.faults,
      ...ofValues(
        { ...questionFrom(given, { family: 'other', experienceRequired: true }), prescription: undefined },
        ruleset,
      ),
    ];
  const question = questionFrom(given, asked);
  const { internshipMonths } = given.diploma;
  const framework =
    typeof internshipMonths === 'number' ? frameworkFault(asked.family, internshipMonths, ruleset) : undefined;
  const faults = [...(framework ? [atPath(framework)] : []), ...ofValues(question, ruleset)];
  return faults.length > 0 ? faults : assess({ ...question, periods: question.periods.map(prudently), today }, ruleset);
}

function ofValues(question: Parameters<typeof faultsOf>[0], ruleset: Ruleset): FaultAtPath[] {
  return faultsOf(question, ruleset).map(atPath);
}

function atPath(fault: ReturnType<typeof faultsOf>[number]): FaultAtPath {
  return { ...fault, code: `experience.${fault.code}` };
}
