import type { VNode } from 'preact';
import { Card, Details, Table, useReader, writeDay } from '../../platform/web/index.js';
import type { Assessment } from '../domain/assessment/index.js';
import type { WeighedTwice } from '../domain/index.js';
import { assessmentWords } from './assessment-words.js';
import { Lacking, Meter, MeterFacts, OutcomeTag, toneOf } from './meter.js';
import { writeExperience } from './write-experience.js';

interface Props {
  readonly weighed: WeighedTwice;
  readonly id?: string;
  /** Above it, when not « Ce que demande le diplôme ». */
  readonly title?: string;
}

/** Declared beside retained: what each gives, and each clause under it. Before the professor has said what they retain, the meter of the declaration. */
export function AssessedTwice({ weighed: { on, declared, retained }, id, title }: Props): VNode {
  const { locale } = useReader();
  const w = assessmentWords(locale).twice;
  if (retained === null) return <Meter assessment={declared} on={on} title={title ?? w.title} {...(id !== undefined && { id })} />;
  const row = (what: string, cell: (assessment: Assessment) => VNode | string) => ({ what, declared: cell(declared), retained: cell(retained) });
  return (
    <Card title={title ?? w.title} tone={toneOf(retained)} id={id}>
      {declared.outcome === retained.outcome ? null : <p class="govuk-body"><strong>{w.differs}</strong></p>}
      <Table caption={w.caption(writeDay(on, locale))} rows={[
        row(w.outcome, (one) => <OutcomeTag outcome={one.outcome} />),
        row(w.inSpecialty, (one) => writeExperience(one.inSpecialty.days, locale)),
        row(w.total, (one) => writeExperience(one.total.days, locale)),
        row(w.lacking, (one) => (one.options || one.internshipMonths ? <Lacking assessment={one} /> : w.nothing)),
      ]} columns={[
        { title: w.what, names: true, cell: ({ what }) => what },
        { title: w.declared, cell: (one) => one.declared },
        { title: w.retained, cell: (one) => one.retained },
      ]} />
      <Details summary={w.whyRetained}><MeterFacts assessment={retained} on={on} /></Details>
      <Details summary={w.whyDeclared}><MeterFacts assessment={declared} on={on} /></Details>
      <p class="aval-quiet">{w.advises}</p>
    </Card>
  );
}
