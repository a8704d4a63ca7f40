import type { VNode } from 'preact';
import {
  blank,
  Button,
  Card,
  Details,
  fieldsOf,
  Form,
  Inset,
  Select,
  Table,
  Tag,
  useReader,
  type Filled,
  type Address,
} from '../../platform/web/index.js';
import { linesOfPlan, standingPlan, unansweredIn, type AskedPlan, type Period } from '../rules/index.js';
import { planWords } from '../words/plan-words.js';
import { writeRange } from '../words/write-period.js';

interface QuestionsProps {
  readonly plans: readonly AskedPlan[];
  readonly periods: readonly Period[];
  readonly action: Address;
  readonly filled?: Filled;
}

/**
 * The lines of the plan that stands, each asking which declared period answers it. Nothing when no commission asks for
 * a complement.
 */
export function PlanQuestions({ plans, periods, action, filled = blank() }: QuestionsProps): VNode | null {
  const reader = useReader();
  const w = planWords(reader.locale);
  const plan = standingPlan(plans);
  if (!plan) return null;
  const field = fieldsOf(filled, reader);
  const isTyped = filled.typed['plan'] !== undefined;
  const options = periods.map(({ id, job, employer, ...dates }) => ({
    value: id,
    text: `${job}, ${employer} (${writeRange(dates, reader.locale)})`,
  }));
  return (
    <Card title={w.title} id="complement">
      <p class="govuk-body">
        {w.lead(plan.months)} {w.neverBlocks}
      </p>
      {periods.length === 0 ? (
        <p class="govuk-body">{w.declareFirst}</p>
      ) : (
        <Form action={action}>
          <input type="hidden" name="plan" value={plan.id} />
          {linesOfPlan(plan).map(({ line, text, period }) => {
            const one = field(`lines[${line - 1}].period`);
            return (
              <Select
                key={line}
                {...one}
                value={isTyped ? one.value : (period?.id ?? '')}
                label={text}
                options={options}
                blank={w.notYet}
              />
            );
          })}
          <Button kind="secondary">{w.save}</Button>
        </Form>
      )}
    </Card>
  );
}

interface AnswersProps {
  readonly plans: readonly AskedPlan[];
  /** When the declaration was deposited; null while it is prepared. */
  readonly depositedAt: Date | null;
}

/**
 * What a commission asked, and what answers it, as those who decide see it; superseded plans below. Nothing when none
 * was ever asked.
 */
export function PlanAnswers({ plans, depositedAt }: AnswersProps): VNode | null {
  const w = planWords(useReader().locale);
  const standing = standingPlan(plans);
  const superseded = plans.filter((plan) => plan.superseded);
  if (plans.length === 0) return null;
  return (
    <Card title={w.title} id="complement" tone={unansweredIn(plans) > 0 ? 'waiting' : undefined}>
      {standing ? <PlanTable plan={standing} depositedAt={depositedAt} /> : null}
      {superseded.map((plan) => (
        <Details key={plan.id} summary={w.superseded}>
          <PlanTable plan={plan} depositedAt={depositedAt} />
        </Details>
      ))}
    </Card>
  );
}

function PlanTable({ plan, depositedAt }: { readonly plan: AskedPlan; readonly depositedAt: Date | null }): VNode {
  const w = planWords(useReader().locale);
  const isLater = depositedAt !== null && new Date(plan.givenAt) > depositedAt;
  return (
    <>
      <Table
        caption={w.caption}
        quietCaption
        rows={linesOfPlan(plan)}
        columns={[
          { title: w.asked, names: true, cell: ({ text }) => text },
          {
            title: w.answeredBy,
            cell: ({ period }) =>
              period ? (
                <>
                  {period.job}
                  <span class="aval-quiet aval-block">{period.employer}</span>
                </>
              ) : (
                <Tag tone="waiting">{isLater ? w.later : w.unanswered}</Tag>
              ),
          },
        ]}
      />
      <p class="govuk-body aval-quiet">{w.inAll(plan.months)}</p>
    </>
  );
}

/** Said before a deposit while lines are not answered: it prevents nothing. */
export function PlanWarning({ plans }: { readonly plans: readonly AskedPlan[] }): VNode | null {
  const count = unansweredIn(plans);
  return count === 0 ? null : <Inset>{planWords(useReader().locale).warning(count)}</Inset>;
}
