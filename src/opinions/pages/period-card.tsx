import type { VNode } from 'preact';
import { MOST_SUSPENSIONS, PERIOD_KINDS, periodWords } from '../../experience/index.js';
import {
  Details,
  Select,
  Tag,
  TextArea,
  TextField,
  Tick,
  useReader,
  type FieldState,
} from '../../platform/web/index.js';
import { fieldOf } from '../rules/index.js';
import type { ExaminedPeriod } from '../data/examined.store.js';
import { DayField } from './day-field.js';
import { words } from '../words/desk-words.js';
import { QualificationLines } from './qualification.js';

interface Props {
  readonly period: ExaminedPeriod;
  readonly index: number;
  readonly field: (name: string) => FieldState;
}

/** One declared period, and what the professor retains of it: kept by a choice, changed with a reason. */
export function PeriodCard({ period, index, field }: Props): VNode {
  const { locale } = useReader();
  const w = words(locale).experience;
  const own = (name: string): FieldState => field(fieldOf(index, name));
  const choice = own('choice');
  const suspended =
    Array.from({ length: MOST_SUSPENSIONS }, (_, at) => at + 1).findLast(
      (at) => own(`suspensions[${at - 1}].from`).value + own(`suspensions[${at - 1}].to`).value !== '',
    ) ?? 0;
  return (
    <fieldset
      class={`aval-period govuk-fieldset${choice.error === undefined ? '' : ' govuk-form-group--error'}`}
      aria-describedby={choice.error === undefined ? undefined : `${choice.id}-error`}
    >
      <legend class="aval-period__title">
        {period.employer}
        <span class="aval-period__job">{period.job}</span>
      </legend>
      <p class="aval-period__facts">
        {period.significant ? (
          <>
            <Tag tone="news">{w.significant}</Tag>{' '}
          </>
        ) : null}
        <QualificationLines of={period} />
      </p>
      <p class="aval-period__functions">
        <span class="govuk-visually-hidden">{w.functions} </span>
        {period.functions}
      </p>
      <input type="hidden" name={fieldOf(index, 'id')} value={period.id} />
      {choice.error === undefined ? null : (
        <p id={`${choice.id}-error`} class="govuk-error-message">
          {choice.error}
        </p>
      )}
      <div class="govuk-radios govuk-radios--small">
        <div class="govuk-radios__item">
          <input
            class="govuk-radios__input"
            type="radio"
            id={choice.id}
            name={choice.name}
            value="keep"
            checked={choice.value === 'keep'}
          />
          <label class="govuk-label govuk-radios__label" for={choice.id}>
            {w.keep}
          </label>
        </div>
        <div class="govuk-radios__item">
          <input
            class="govuk-radios__input"
            type="radio"
            id={`${choice.id}-2`}
            name={choice.name}
            value="change"
            checked={choice.value === 'change'}
          />
          <label class="govuk-label govuk-radios__label" for={`${choice.id}-2`}>
            {w.change}
          </label>
        </div>
        <div class="aval-period__changes">
          <div class="aval-period__boxes">
            <Tick {...own('nature')} label={w.nature} />
            <Tick {...own('level')} label={w.level} />
          </div>
          <div class="aval-period__dates">
            <DayField {...own('from')} label={w.from} />
            <DayField {...own('to')} label={w.to} hint={w.toHint} />
            <TextField {...own('rate')} label={w.rate} width={3} numeric />
          </div>
          {period.approximate ? <Tick {...own('exact')} label={w.exact} /> : null}
          <Select
            {...own('kind')}
            label={w.kind}
            options={PERIOD_KINDS.map((kind) => ({ value: kind, text: periodWords(locale).kinds[kind] }))}
          />
          <Details summary={w.suspensions} open={suspended > 0}>
            <p class="govuk-hint">{w.suspensionsHint}</p>
            {Array.from({ length: Math.min(suspended + 1, MOST_SUSPENSIONS) }, (_, at) => (
              <div key={at} class="aval-period__dates">
                <DayField {...own(`suspensions[${at}].from`)} label={w.suspendedFrom(at + 1)} />
                <DayField {...own(`suspensions[${at}].to`)} label={w.suspendedTo(at + 1)} />
              </div>
            ))}
          </Details>
          <TextArea {...own('reason')} label={w.reason} rows={2} />
        </div>
      </div>
    </fieldset>
  );
}
