import type { VNode } from 'preact';
import { Card, SummaryList, Table } from '../../platform/web/index.js';
import type { PaperOfMinutes } from '../acts/minutes-paper.js';

/** Minutes as they will be on paper, word for word, to be read before they are signed: in French, as the act is. */
export function MinutesText({ paper }: { readonly paper: PaperOfMinutes }): VNode {
  const { frame, values, title } = paper;
  const { lead, correction, composition, files, decisions, signatures, legal } = values;
  return (
    <Card title={frame?.name ?? title}>
      <div class="aval-document" lang="fr">
        <p class="govuk-body">{frame?.unit}</p>
        {lead.map((line, index) => (
          <p key={index} class="govuk-body">
            {line}
          </p>
        ))}
        {correction === null ? null : (
          <>
            <h3 class="govuk-heading-s">{correction.heading}</h3>
            <SummaryList compact rows={correction.facts.map(([term, value]) => ({ term, value }))} />
            <Paragraphs text={correction.reason} />
          </>
        )}
        {composition === null ? null : (
          <>
            <h3 class="govuk-heading-s">{composition.heading}</h3>
            <Paragraphs text={composition.order.join('\n\n')} />
            <Table
              caption={composition.heading}
              quietCaption
              rows={composition.members}
              columns={[
                { title: composition.heads[0], names: true, cell: ({ name }) => name },
                { title: composition.heads[1], cell: ({ quality }) => quality },
                { title: composition.heads[2], cell: ({ attendance }) => attendance },
              ]}
            />
          </>
        )}
        {files === null ? null : <Files files={files} />}
        <h3 class="govuk-heading-s">{decisions.heading}</h3>
        {decisions.each.length === 0 ? <Paragraphs text={decisions.none} /> : null}
        {decisions.each.map(({ heading, about, before, reasons }, index) => (
          <section key={index}>
            <h4 class="govuk-heading-s">{heading}</h4>
            <p class="govuk-body aval-quiet">{about}</p>
            <Paragraphs text={before} />
            <Paragraphs text={reasons} />
          </section>
        ))}
        <h3 class="govuk-heading-s">{signatures.heading}</h3>
        {signatures.each.map(({ as, name }) => (
          <Paragraphs key={name} text={[as, name].join('\n')} />
        ))}
        <p class="govuk-body aval-quiet">{legal}</p>
      </div>
    </Card>
  );
}

function Files({ files }: { readonly files: NonNullable<PaperOfMinutes['values']['files']> }): VNode {
  const [place, file, diploma, sat, recused, decision] = files.heads;
  return (
    <>
      <h3 class="govuk-heading-s">{files.heading}</h3>
      <Table
        caption={files.heading}
        quietCaption
        rows={files.rows}
        columns={[
          { title: place, cell: (row) => row.place },
          {
            title: file,
            names: true,
            cell: (row) => (
              <>
                {row.student}
                <span class="aval-quiet aval-block">{row.about}</span>
              </>
            ),
          },
          {
            title: diploma,
            cell: (row) => (
              <>
                {row.diploma}
                <span class="aval-quiet aval-block">{row.credits}</span>
              </>
            ),
          },
          { title: sat, cell: (row) => row.sat },
          { title: recused, cell: (row) => row.recused },
          { title: decision, cell: (row) => row.decision },
        ]}
      />
    </>
  );
}

function Paragraphs({ text }: { readonly text: string }): VNode {
  const paragraphs = text.split(/\n[ \n]*\n/).filter((one) => one.trim() !== '');
  return (
    <>
      {paragraphs.map((paragraph, index) => (
        <p key={index} class="govuk-body aval-prose">
          {paragraph}
        </p>
      ))}
    </>
  );
}
