import type { VNode } from 'preact';
import { Table, useReader, type Locale } from '../../platform/web/index.js';
import { type AssessedPeriod, type PeriodKind } from '../rules/assessment/index.js';
import { isInSpecialty } from '../rules/index.js';
import { assessmentWords } from '../words/assessment-words.js';
import { words } from '../words/words.js';
import { sayDays } from '../words/write-period.js';
import { Lines } from './period.page.js';

/** A period to draw, and what to call it. */
export interface TimelinePeriod extends AssessedPeriod {
  readonly name?: string | undefined;
  readonly functions?: string | undefined;
  /** Without its exact days: drawn as it is counted (C12). */
  readonly approximate?: boolean | undefined;
}

interface InTable {
  readonly periods: readonly TimelinePeriod[];
  readonly names: readonly string[];
  readonly countedKinds: readonly PeriodKind[];
}

/** The same periods in a table, for whoever does not see the drawing. */
export function PeriodsInTable({ periods, names, countedKinds }: InTable): VNode {
  const { locale } = useReader();
  const w = assessmentWords(locale).timeline;
  return (
    <Table
      caption={w.caption}
      quietCaption
      rows={periods.map((period, at) => ({ period, name: names[at] }))}
      columns={[
        { title: w.name, names: true, cell: ({ name = '', period }) => <Named {...period} name={name} /> },
        { title: w.dates, cell: ({ period }) => <Lines texts={daysOf(period, locale)} /> },
        { title: w.rate, numeric: true, cell: ({ period }) => `${period.rate}\u00a0%` },
        { title: w.counts, cell: ({ period }) => countsAs(period, countedKinds, locale) },
      ]}
    />
  );
}

/** The same, as they were declared beside as they are retained. */
export function BothInTable({
  periods,
  retained,
  names,
  countedKinds,
}: InTable & { readonly retained: readonly TimelinePeriod[] }): VNode {
  const { locale } = useReader();
  const w = assessmentWords(locale).timeline;
  const said = (period: TimelinePeriod): readonly string[] => [
    ...daysOf(period, locale),
    `${period.rate}\u00a0%`,
    countsAs(period, countedKinds, locale),
  ];
  const lines = (texts: readonly string[]): VNode[] =>
    texts.map((text) => (
      <span key={text} class="aval-block">
        {text}
      </span>
    ));
  const rows = periods.map((period, at) => {
    const kept = retained[at];
    return { name: names[at], functions: period.functions, declared: said(period), retained: kept ? said(kept) : [] };
  });
  return (
    <Table
      caption={w.caption}
      quietCaption
      rows={rows}
      columns={[
        { title: w.name, names: true, cell: ({ name = '', functions }) => <Named name={name} functions={functions} /> },
        { title: w.declared, cell: (row) => <>{lines(row.declared)}</> },
        {
          title: w.retained,
          cell: (row) => (row.retained.join() === row.declared.join() ? w.same : <>{lines(row.retained)}</>),
        },
      ]}
    />
  );
}

function Named({ name, functions }: { readonly name: string; readonly functions?: string | undefined }): VNode {
  return <Lines texts={functions === undefined ? [name] : [name, functions]} />;
}

function daysOf(period: TimelinePeriod, locale: Locale): readonly string[] {
  return sayDays({ ...period, to: period.to ?? null }, locale);
}

function countsAs(period: AssessedPeriod, countedKinds: readonly PeriodKind[], locale: Locale): string {
  const w = words(locale);
  if (!countedKinds.includes(period.kind))
    return `${w.kinds[period.kind]} (${assessmentWords(locale).timeline.legendNone})`;
  if (isInSpecialty(period)) return w.in;
  return period.nature ? w.low : w.out;
}
