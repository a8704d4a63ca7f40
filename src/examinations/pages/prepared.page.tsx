import type { VNode } from 'preact';
import type { Period } from '../../experience/index.js';
import { addressOf, Card, SummaryList, Table, type Reader } from '../../platform/web/index.js';
import type { PreparedAnswer } from '../data/prepared-answers.store.js';
import type { Examination, RetainedPeriod } from '../rules/index.js';
import { words } from '../words/words.js';

interface Props {
  readonly prepared: PreparedAnswer;
  readonly periods: readonly Period[];
  readonly reader: Reader;
}

/** An answer that is prepared, word for word as it is signed. */
export function PreparedText({ prepared, periods, reader }: Props): VNode {
  const all = words(reader.locale);
  const { kind, nature, months, reasoning, retained, signatures } = prepared;
  const w = all.answer;
  return (
    <>
      <SummaryList
        compact
        rows={[
          { term: w.kind, value: <strong>{all.answers[kind]}</strong> },
          ...(nature === null ? [] : [{ term: w.nature, value: <span class="aval-as-typed">{nature}</span> }]),
          ...(months === null ? [] : [{ term: w.months, value: all.months(months) }]),
          { term: w.reasoning, value: <span class="aval-as-typed">{reasoning}</span> },
          { term: all.signing.signatures, value: all.signing.who(signatures) },
        ]}
      />
      <RetainedTable retained={retained} periods={periods} reader={reader} />
    </>
  );
}

/** What is retained of each period, beside what was declared. */
export function RetainedTable({
  retained,
  periods,
  reader,
}: {
  readonly retained: readonly RetainedPeriod[];
  readonly periods: readonly Period[];
  readonly reader: Reader;
}): VNode {
  const w = words(reader.locale).answer;
  const as = ({ nature, level }: RetainedPeriod): string => (nature && level ? w.in : nature ? w.low : w.out);
  const rows = periods.flatMap((period) =>
    retained.filter(({ periodId }) => periodId === period.id).map((one) => ({ period, one })),
  );
  return (
    <Table
      caption={w.retained}
      rows={rows}
      columns={[
        {
          title: w.period,
          names: true,
          cell: ({ period }) => (
            <>
              {period.job}
              <span class="aval-quiet aval-block">{period.employer}</span>
              <span class="aval-quiet aval-block">{period.functions}</span>
            </>
          ),
        },
        { title: w.as, cell: ({ one }) => as(one) },
        { title: w.reasons, cell: ({ one }) => (one.changed ? w.changed(one.reason ?? '') : w.asDeclared) },
      ]}
    />
  );
}

/** On the page of the examination, to its commission alone: what is prepared, and who has signed it. */
export function PreparedCard({ examination, ...props }: Props & { readonly examination: Examination }): VNode {
  const w = words(props.reader.locale).signing;
  return (
    <Card title={w.card} tone="waiting">
      <PreparedText {...props} />
      <p class="govuk-body">
        <a class="govuk-link" href={addressOf('/examinations/:id/signature', { id: examination.id })}>
          {w.title}
        </a>
      </p>
    </Card>
  );
}
