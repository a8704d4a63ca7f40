import { pageOfMove } from '../../people/index.js';
import {
  FieldErrorMessage,
  fieldsOf,
  Form,
  Inset,
  Radios,
  Submit,
  TextArea,
  TextField,
  type Filled,
  type Reader,
  type Address,
} from '../../platform/web/index.js';
import { periodsOf, periodWords, sayDays, type Period } from '../../experience/index.js';
import { answerExamination } from '../acts/answer-examination.js';
import { ANSWER_KINDS, type Examination } from '../rules/index.js';
import { AnswerForm } from './examination.form.js';
import { words } from '../words/words.js';
import { EXAMINATION } from '../examination.js';

/** The answer of a commission: what it retains of each period, what it asks, and why (R52). */
export const AnswerPage = pageOfMove(EXAMINATION, 'answer', {
  form: AnswerForm,
  async find(tx, { declarationId }) {
    const periods = await periodsOf(tx, declarationId);
    return { found: periods, typed: typedOf(periods) };
  },
  show({ thing, found, filled, action, cancel, reader }) {
    const w = words(reader.locale).answering;
    return {
      title: w.title,
      lead: w.lead,
      body: (
        <Answering
          examination={thing}
          periods={found}
          filled={filled}
          action={action}
          cancel={cancel}
          reader={reader}
        />
      ),
    };
  },
  act: (tx, actor, examination, { kind, nature, months = null, reasoning, periods }) =>
    answerExamination(tx, actor, examination, {
      kind,
      nature,
      months,
      reasoning,
      retained: periods.map((one) => ({
        id: one.id,
        nature: one.nature === 'yes',
        level: one.level === 'yes',
        reason: one.reason,
      })),
    }),
  done: 'examinations.answered',
});

interface Props {
  readonly examination: Examination;
  readonly periods: readonly Period[];
  readonly filled: Filled;
  readonly action: Address;
  readonly cancel: Address;
  readonly reader: Reader;
}

/** Each declared period as it was declared, to be retained so or otherwise; then the answer. */
function Answering({ examination, periods, filled, action, cancel, reader }: Props) {
  const w = words(reader.locale);
  const field = fieldsOf(filled, reader);
  const said = (value: boolean): string => (value ? w.answering.yes : w.answering.no);
  const yesOrNo = [
    { value: 'yes', text: w.answering.yes },
    { value: 'no', text: w.answering.no },
  ];
  return (
    <Form action={action}>
      {examination.description === null ? null : <Inset>{examination.description}</Inset>}
      <section id="periods" tabIndex={-1}>
        <h2 class="govuk-heading-m">{w.answering.periods}</h2>
        <FieldErrorMessage {...field('periods')} />
        {periods.map(({ id, job, employer, functions, rate, kind, nature, level, ...dates }, at) => (
          <fieldset key={id} class="govuk-fieldset aval-member">
            <legend class="govuk-fieldset__legend govuk-fieldset__legend--s">
              {w.answering.period(at + 1, job, employer)}
            </legend>
            <p class="govuk-body">
              {functions}
              <span class="aval-block aval-quiet">
                {sayDays(dates, reader.locale).join(', ')} · {rate}
                {'\u00a0%'} · {periodWords(reader.locale).kinds[kind]}
              </span>
            </p>
            <p class="govuk-hint">{w.answering.declared(said(nature), said(level))}</p>
            <input type="hidden" name={`periods[${at}].id`} value={id} />
            <Radios {...field(`periods[${at}].nature`)} label={w.answering.nature} options={yesOrNo} inline />
            <Radios {...field(`periods[${at}].level`)} label={w.answering.level} options={yesOrNo} inline />
            <TextArea
              {...field(`periods[${at}].reason`)}
              label={w.answering.reason}
              hint={w.answering.reasonHint}
              rows={2}
              atMost={2000}
            />
          </fieldset>
        ))}
      </section>
      <Radios
        {...field('kind')}
        label={w.answering.kind}
        options={ANSWER_KINDS.map((kind) => ({ value: kind, text: w.answers[kind] }))}
      />
      <TextArea
        {...field('nature')}
        label={w.answering.complementNature}
        hint={w.answering.complementNatureHint}
        rows={3}
        atMost={2000}
      />
      <TextField {...field('months')} label={w.answering.months} hint={w.answering.monthsHint} numeric width={3} />
      <TextArea
        {...field('reasoning')}
        label={w.answering.reasoning}
        hint={w.answering.reasoningHint}
        rows={6}
        atMost={6000}
      />
      <Submit cancel={cancel}>{w.answering.button}</Submit>
    </Form>
  );
}

function typedOf(periods: readonly Period[]): Record<string, string> {
  const yes = (value: boolean): string => (value ? 'yes' : 'no');
  return Object.fromEntries(
    periods.flatMap(({ nature, level }, at) => [
      [`periods[${at}].nature`, yes(nature)],
      [`periods[${at}].level`, yes(level)],
    ]),
  );
}
