import type { Tx } from '../../platform/database/index.js';
import { refuse, type Refusal } from '../../platform/refusal/index.js';
import { linesOfPlan, standingPlan } from '../rules/index.js';
import { periodsOf } from '../data/periods.store.js';
import { plansOf, writePlanAnswers, type Declared } from '../data/plan-answers.store.js';

/**
 * Keeps which declared period answers each line of the plan that stands; a line without one is not answered yet.
 * Refused (409) when the commission answered anew meanwhile, (422) for a period that is no longer declared. The caller
 * has seen that the declaration may be edited.
 */
export async function answerPlan(
  tx: Tx,
  declared: Declared,
  given: { readonly plan: string; readonly periods: readonly (string | undefined)[] },
): Promise<Refusal | undefined> {
  const plan = standingPlan(await plansOf(tx, declared));
  if (plan?.id !== given.plan) return refuse(409, 'experience.planSuperseded');
  const ids = (await periodsOf(tx, declared.declarationId)).map(({ id }) => id);
  const answers = linesOfPlan(plan).flatMap(({ line }) => {
    const periodId = given.periods[line - 1];
    return periodId === undefined ? [] : [{ line, periodId }];
  });
  const unknown = answers.find(({ periodId }) => !ids.includes(periodId));
  if (unknown) return refuse(422, 'experience.planPeriodGone', undefined, `lines[${unknown.line - 1}].period`);
  await writePlanAnswers(tx, declared, plan.id, answers);
  return undefined;
}
