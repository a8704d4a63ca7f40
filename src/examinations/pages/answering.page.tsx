import { pageOfMove } from '../../people/index.js';
import {
  addressOf,
  Details,
  FieldErrorMessage,
  fieldsOf,
  Form,
  Inset,
  Radios,
  Submit,
  TextArea,
  TextField,
  Warning,
  type Filled,
  type Reader,
  type Address,
} from '../../platform/web/index.js';
import { periodsOf, periodWords, sayDays, type Period } from '../../experience/index.js';
import { answerExamination } from '../acts/answer-examination.js';
import { prepareAnswer } from '../acts/prepare-answer.js';
import { complementsFor, type TypicalComplement } from '../data/complements.store.js';
import { preparedAnswer, type PreparedAnswer } from '../data/prepared-answers.store.js';
import { ANSWER_KINDS, type Examination } from '../rules/index.js';
import { AnswerForm } from './examination.form.js';
import { words } from '../words/words.js';
import { EXAMINATION } from '../examination.js';

/**
 * The answer of a commission: what it retains of each period, what it asks, and why (R52). It is prepared here, and given
 * once the chair and a member signed it; one that was convened before it had a chair gives it at once.
 */
export const AnswerPage = pageOfMove(EXAMINATION, 'answer', {
  form: AnswerForm,
  async find(tx, { id, declarationId, commissionId, centreId }, _actor, from) {
    const periods = await periodsOf(tx, declarationId);
    const complements = await complementsFor(tx, centreId);
    const prepared = commissionId === null ? undefined : await preparedAnswer(tx, id, commissionId);
    const start = complements.find((one) => one.id === from);
    return {
      found: { periods, complements, isSigned: (prepared?.signatures.length ?? 0) > 0 },
      typed: { ...typedOf(periods, prepared), ...startingFrom(start) },
    };
  },
  show({ thing, found, filled, action, cancel, reader }) {
    const w = words(reader.locale).answering;
    return {
      title: w.title,
      lead: w.lead,
      body: (
        <Answering examination={thing} {...found} filled={filled} action={action} cancel={cancel} reader={reader} />
      ),
    };
  },
  act: async (tx, actor, examination, { kind, nature, months = null, reasoning, periods }) => {
    const retained = periods.map((one) => ({
      id: one.id,
      nature: one.nature === 'yes',
      level: one.level === 'yes',
      reason: one.reason,
    }));
    const given = { kind, nature, months, reasoning, retained };
    return examination.chairId === null
      ? answerExamination(tx, actor, examination, given)
      : prepareAnswer(tx, actor, examination, given);
  },
  done: ({ chairId }) => (chairId === null ? 'examinations.answered' : 'examinations.prepared'),
  goesTo: ({ id, chairId }) =>
    chairId === null ? addressOf('/examinations/:id', { id }) : addressOf('/examinations/:id/signature', { id }),
});

interface Props {
  readonly examination: Examination;
  readonly periods: readonly Period[];
  readonly complements: readonly TypicalComplement[];
  /** Somebody signed what is prepared: a change makes that worth nothing. */
  readonly isSigned: boolean;
  readonly filled: Filled;
  readonly action: Address;
  readonly cancel: Address;
  readonly reader: Reader;
}

/** Each declared period as it was declared, to be retained so or otherwise; then the answer. */
function Answering({ examination, periods, complements, isSigned, filled, action, cancel, reader }: Props) {
  const w = words(reader.locale);
  const field = fieldsOf(filled, reader);
  const said = (value: boolean): string => (value ? w.answering.yes : w.answering.no);
  const yesOrNo = [
    { value: 'yes', text: w.answering.yes },
    { value: 'no', text: w.answering.no },
  ];
  return (
    <Form action={action}>
      {isSigned ? <Warning>{w.answering.signedAlready}</Warning> : null}
      {examination.description === null ? null : <Inset>{examination.description}</Inset>}
      {examination.newFact === null ? null : (
        <Inset>
          <strong>{w.page.newFact}.</strong> {examination.newFact}
        </Inset>
      )}
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
      {complements.length === 0 ? null : (
        <Details summary={w.answering.startFrom}>
          <p class="govuk-body">{w.answering.startFromHint}</p>
          <ul class="govuk-list govuk-list--bullet">
            {complements.map(({ id, title, months }) => (
              <li key={id}>
                <a
                  class="govuk-link"
                  href={addressOf('/examinations/:id/answer', { id: examination.id, query: { from: id } })}
                >
                  {title}
                </a>{' '}
                ({w.months(months)})
              </li>
            ))}
          </ul>
        </Details>
      )}
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

/** As it is prepared; else as its student declared. */
function typedOf(periods: readonly Period[], prepared?: PreparedAnswer): Record<string, string> {
  const yes = (value: boolean): string => (value ? 'yes' : 'no');
  const rows = periods.flatMap((period, at) => {
    const { nature, level, reason } = prepared?.retained.find(({ periodId }) => periodId === period.id) ?? {
      ...period,
      reason: null,
    };
    return [
      [`periods[${at}].nature`, yes(nature)],
      [`periods[${at}].level`, yes(level)],
      [`periods[${at}].reason`, reason ?? ''],
    ];
  });
  if (!prepared) return Object.fromEntries(rows) as Record<string, string>;
  const { kind, nature, months, reasoning } = prepared;
  return {
    ...(Object.fromEntries(rows) as Record<string, string>),
    ...{ kind, nature: nature ?? '', months: months === null ? '' : String(months), reasoning },
  };
}

function startingFrom(complement: TypicalComplement | undefined): Record<string, string> {
  if (!complement) return {};
  const { nature, months, reasoning } = complement;
  return { kind: 'COMPLEMENT', nature, months: String(months), reasoning };
}
