import type { VNode } from 'preact';
import { Timeline, type Period } from '../../experience/index.js';
import { localDate } from '../../platform/clock/index.js';
import { Card, Inset, SummaryList, writeDay, type Reader } from '../../platform/web/index.js';
import type { Answer } from '../data/answers.store.js';
import { planOf, type Examination } from '../rules/index.js';
import { words } from '../words/words.js';
import { RetainedTable } from './prepared.page.js';

interface Props {
  readonly examination: Examination;
  readonly answer: Answer;
  readonly reader: Reader;
}

/** What the commission answered, why, and what it retained; a superseded answer says so. */
export function AnswerCard({
  examination,
  answer,
  periods,
  reader,
}: Props & { readonly periods: readonly Period[] }): VNode {
  const all = words(reader.locale);
  const w = all.answer;
  const isSuperseded = examination.state === 'SUPERSEDED';
  const rows = periods.flatMap((period) =>
    answer.retained.filter(({ periodId }) => periodId === period.id).map((retained) => ({ period, retained })),
  );
  return (
    <Card
      title={isSuperseded ? w.supersededTitle : w.title}
      id="answer"
      tone={isSuperseded ? 'quiet' : answer.kind === 'NONE' ? 'good' : 'waiting'}
    >
      {isSuperseded ? <Inset>{w.superseded}</Inset> : null}
      <SummaryList
        compact
        rows={[
          { term: w.kind, value: <strong>{all.answers[answer.kind]}</strong> },
          ...(answer.nature === null
            ? []
            : [{ term: w.nature, value: <span class="aval-as-typed">{answer.nature}</span> }]),
          ...(answer.months === null ? [] : [{ term: w.months, value: all.months(answer.months) }]),
          { term: w.reasoning, value: <span class="aval-as-typed">{answer.reasoning}</span> },
        ]}
      />
      <p class="govuk-body">
        {w.on(writeDay(localDate(answer.answeredAt, reader.timeZone), reader.locale), answer.answeredBy)} {w.sovereign}
      </p>
      <RetainedTable retained={answer.retained} periods={periods} reader={reader} />
      {examination.referenceDate === null ? null : (
        <Timeline
          periods={rows.map(({ period, retained: { nature, level } }) => ({
            ...period,
            nature,
            level,
            name: period.job,
          }))}
          on={examination.referenceDate}
        />
      )}
    </Card>
  );
}

/** What is left to do, line by line, and by when it is planned. Nothing when the commission asked for nothing. */
export function PlanCard({ examination, answer, reader }: Props): VNode | null {
  const all = words(reader.locale);
  const w = all.plan;
  const lines = planOf(answer);
  if (lines.length === 0 || answer.months === null || answer.plannedEnd === null) return null;
  const isAuthor = examination.standings.includes('author');
  const end = writeDay(answer.plannedEnd, reader.locale);
  return (
    <Card title={isAuthor ? w.title : w.titleOther} id="plan">
      <p class="govuk-body">{isAuthor ? w.lead : w.leadOther}</p>
      <ol class="govuk-list govuk-list--number">
        {lines.map(({ kind, nature }) => (
          <li key={kind + (nature ?? '')}>
            {kind === 'internship' ? (
              <>
                {w.internship}
                {nature === null ? null : <span class="aval-block">{nature}</span>}
              </>
            ) : (
              w.complement(nature ?? '')
            )}
          </li>
        ))}
      </ol>
      <p class="govuk-body">
        {w.inAll(answer.months)} {isAuthor ? w.end(end) : w.endOther(end)}
      </p>
    </Card>
  );
}
