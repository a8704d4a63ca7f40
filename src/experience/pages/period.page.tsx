import type { VNode } from 'preact';
import {
  Button,
  DateField,
  fieldsOf,
  Form,
  Radios,
  Select,
  Table,
  TextArea,
  TextField,
  Tick,
  useReader,
  type Filled,
  type Locale,
  type Address,
} from '../../platform/web/index.js';
import { isInSpecialty, PERIOD_KINDS, type Period } from '../rules/index.js';
import { sayDays } from '../words/write-period.js';
import { words } from '../words/words.js';
import { suspensionsTyped } from './days.form.js';
import { FirstButton, SuspensionFields } from './suspensions.js';

/** The fields of one period. `remove` is the address that takes it away, for one that is already there. */
export function PeriodPage({
  action,
  add,
  remove,
  filled,
}: {
  readonly action: Address;
  /** Where one more suspension is asked for. */
  readonly add: Address;
  readonly remove?: Address | undefined;
  readonly filled: Filled;
}): VNode {
  const reader = useReader();
  const w = words(reader.locale);
  const field = fieldsOf(filled, reader);
  const yesOrNo = [
    { value: 'yes', text: w.yes },
    { value: 'no', text: w.no },
  ];
  return (
    <>
      <Form action={action}>
        <FirstButton>{w.save}</FirstButton>
        <TextField {...field('employer')} label={w.employer} autocomplete="organization" />
        <TextField {...field('job')} label={w.job} autocomplete="organization-title" />
        <TextArea {...field('functions')} label={w.functions} hint={w.functionsHint} rows={4} atMost={2000} />
        <DateField {...field('from')} label={w.from} hint={w.fromHint} />
        <DateField {...field('to')} label={w.to} hint={w.toHint} />
        <SuspensionFields
          rows={suspensionsTyped(filled.typed)}
          field={field}
          add={{ name: 'add', value: 'suspension', formaction: add }}
        />
        <TextField {...field('rate')} label={w.rate} hint={w.rateHint} numeric width={3} />
        <Select
          {...field('kind')}
          label={w.kind}
          options={PERIOD_KINDS.map((kind) => ({ value: kind, text: w.kinds[kind] }))}
        />
        <Radios {...field('nature')} label={w.nature} hint={w.natureHint} options={yesOrNo} inline />
        <Radios {...field('level')} label={w.level} options={yesOrNo} inline />
        <Tick {...field('significant')} label={w.significant} />
        <Button>{w.save}</Button>
      </Form>
      {remove === undefined ? null : (
        <Form action={remove}>
          <Button kind="secondary">{w.remove}</Button>
        </Form>
      )}
    </>
  );
}

/** The declared periods, as a table. `edit` gives the address of one's page, where it may still change. */
export function PeriodsTable({
  periods,
  edit,
}: {
  readonly periods: readonly Period[];
  readonly edit?: ((period: Period) => string) | undefined;
}): VNode {
  const { locale } = useReader();
  const w = words(locale);
  if (periods.length === 0) return <p class="govuk-body">{w.none}</p>;
  return (
    <Table
      caption={w.caption}
      quietCaption
      rows={periods}
      columns={[
        {
          title: w.period,
          names: true,
          cell: (period) => (
            <>
              {edit ? (
                <a class="govuk-link" href={edit(period)}>
                  {period.job}
                </a>
              ) : (
                period.job
              )}
              <span class="aval-quiet aval-block">
                {period.employer}
                {period.significant ? ` · ${w.detailed}` : ''}
              </span>
              <span class="aval-quiet aval-block">{period.functions}</span>
            </>
          ),
        },
        {
          title: w.dates,
          cell: (period) => <Lines texts={sayDays(period, locale)} />,
        },
        { title: w.rateShort, numeric: true, cell: ({ rate }) => `${rate}\u00a0%` },
        { title: w.specialty, cell: (period) => `${specialtyOf(period, locale)} · ${w.kinds[period.kind]}` },
      ]}
    />
  );
}

function specialtyOf(period: Period, locale: Locale): string {
  const w = words(locale);
  if (isInSpecialty(period)) return w.in;
  return period.nature ? w.low : w.out;
}

/** The first as it is, and what qualifies it under it. */
export function Lines({ texts: [first, ...more] }: { readonly texts: readonly string[] }): VNode {
  return (
    <>
      {first}
      {more.map((text) => (
        <span key={text} class="aval-block aval-quiet">
          {text}
        </span>
      ))}
    </>
  );
}
