import type { VNode } from 'preact';
import { Card, Details, Table, useReader, writeDay } from '../../platform/web/index.js';
import type { Assessment } from '../rules/assessment/index.js';
import type { WeighedTwice } from '../rules/index.js';
import { assessmentWords } from '../words/assessment-words.js';
import { Lacking, Meter, MeterFacts, OutcomeTag, toneOf } from './meter.js';
import { Timeline } from './timeline.js';
import { writeExperience } from '../words/write-experience.js';

interface Props {
  readonly weighed: WeighedTwice;
  readonly id?: string;
  /** Above it, when not « Ce que demande le diplôme ». */
  readonly title?: string;
  /** Who retained, when not the professor. */
  readonly by?: 'commission';
}

/**
 * Declared beside retained: the periods under the same years, what each gives, and each clause. Before the professor
 * has said what they retain, the declaration alone.
 */
export function AssessedTwice({ weighed: { on, declared, retained, drawn, atDefence }, id, title, by }: Props): VNode {
  const { locale } = useReader();
  const { twice } = assessmentWords(locale);
  const w = by === undefined ? twice : { ...twice, ...twice.byCommission };
  const timeline =
    drawn && drawn.declared.length > 0 ? (
      <Timeline periods={drawn.declared} retained={drawn.retained} on={on} countedKinds={drawn.countedKinds} />
    ) : null;
  const defence = atDefence ? <AtDefence {...atDefence} /> : null;
  if (retained === null)
    return (
      <Meter assessment={declared} on={on} title={title ?? w.title} {...(id !== undefined && { id })}>
        {defence}
        {timeline}
      </Meter>
    );
  return (
    <Card title={title ?? w.title} tone={toneOf(retained)} id={id}>
      {declared.outcome === retained.outcome ? null : (
        <p class="govuk-body">
          <strong>{w.differs}</strong>
        </p>
      )}
      <Counts caption={w.caption(writeDay(on, locale))} declared={declared} retained={retained} by={by} />
      {defence}
      {timeline}
      <Details summary={w.whyRetained}>
        <MeterFacts assessment={retained} on={on} />
      </Details>
      <Details summary={w.whyDeclared}>
        <MeterFacts assessment={declared} on={on} />
      </Details>
      <p class="aval-quiet">{w.advises}</p>
    </Card>
  );
}

/** What is found on the day of the planned defence (R21), until then a forecast (C8). */
function AtDefence({ on, declared, retained }: NonNullable<WeighedTwice['atDefence']>): VNode {
  const { locale } = useReader();
  const w = assessmentWords(locale).twice;
  const date = writeDay(on, locale);
  return (
    <>
      <h3 class="govuk-heading-s">{w.atDefence(date)}</h3>
      <Counts
        caption={declared.forecast ? assessmentWords(locale).meter.provisional(date) : w.caption(date)}
        declared={declared}
        retained={retained}
      />
      {declared.forecast ? <p class="aval-quiet">{w.forecast}</p> : null}
    </>
  );
}

/** What is found: as it is declared and, once the professor has said so, as it is retained. */
function Counts({
  caption,
  declared,
  retained,
  by,
}: Pick<WeighedTwice, 'declared' | 'retained'> & {
  readonly caption: string;
  readonly by?: Props['by'] | undefined;
}): VNode {
  const { locale } = useReader();
  const { twice } = assessmentWords(locale);
  const w = by === undefined ? twice : { ...twice, ...twice.byCommission };
  const row = (what: string, cell: (assessment: Assessment) => VNode | string) => ({
    what,
    declared: cell(declared),
    retained: retained && cell(retained),
  });
  return (
    <Table
      caption={caption}
      rows={[
        row(w.outcome, (one) => <OutcomeTag outcome={one.outcome} />),
        row(w.inSpecialty, (one) => writeExperience(one.inSpecialty.days, locale)),
        row(w.total, (one) => writeExperience(one.total.days, locale)),
        row(w.lacking, (one) => (one.options || one.internshipMonths ? <Lacking assessment={one} /> : w.nothing)),
      ]}
      columns={[
        { title: w.what, names: true, cell: ({ what }) => what },
        { title: w.declared, cell: (one) => one.declared },
        ...(retained === null ? [] : [{ title: w.retained, cell: (one: ReturnType<typeof row>) => one.retained }]),
      ]}
    />
  );
}
