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
  writeDay,
  type Filled,
  type Locale,
  type Address,
} from '../../platform/web/index.js';
import { isInSpecialty, PERIOD_KINDS, type Period } from '../rules/index.js';
import { words } from '../words/words.js';

/** The fields of one period. `remove` is the address that takes it away, for one that is already there. */
export function PeriodPage({
  action,
  remove,
  filled,
}: {
  readonly action: Address;
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
        <TextField {...field('employer')} label={w.employer} autocomplete="organization" />
        <TextField {...field('job')} label={w.job} autocomplete="organization-title" />
        <TextArea {...field('functions')} label={w.functions} hint={w.functionsHint} rows={4} atMost={2000} />
        <DateField {...field('from')} label={w.from} />
        <DateField {...field('to')} label={w.to} hint={w.toHint} />
        <Tick {...field('approximate')} label={w.approximate} />
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
            </>
          ),
        },
        {
          title: w.dates,
          cell: (period) => `${writeRange(period, locale)}${period.approximate ? ` (${w.approximateShort})` : ''}`,
        },
        { title: w.rateShort, numeric: true, cell: ({ rate }) => `${rate}\u00a0%` },
        { title: w.specialty, cell: (period) => `${specialtyOf(period, locale)} · ${w.kinds[period.kind]}` },
      ]}
    />
  );
}

/** « du 1er mars 2022 au 31 décembre 2023 », « depuis le 1er mars 2022 ». */
export function writeRange({ from, to }: Pick<Period, 'from' | 'to'>, locale: Locale): string {
  const w = words(locale);
  return to === null ? w.since(writeDay(from, locale)) : w.range(writeDay(from, locale), writeDay(to, locale));
}

function specialtyOf(period: Period, locale: Locale): string {
  const w = words(locale);
  if (isInSpecialty(period)) return w.in;
  return period.nature ? w.low : w.out;
}
