import type { VNode } from 'preact';
import type { LineBeside } from '../../platform/lifecycle/pages/index.js';
import { addressOf, Card, Tag, useReader, type Locale } from '../../platform/web/index.js';
import { REPORT } from '../report.js';
import { notToMark, type MarkedAs, type Report } from '../rules/index.js';
import { confidentialWords } from '../words/confidential-words.js';

/** That a file was confidential, from when to when, by whom and why. */
export interface ConfidentialLine {
  readonly markedAt: Date;
  readonly markedBy: string;
  readonly markedAs: MarkedAs;
  readonly reason: string | null;
  readonly liftedAt: Date | null;
  readonly liftedBy: string | null;
  readonly liftedAs: MarkedAs | null;
  readonly liftedWhy: string | null;
}

/** Whether a file is confidential, and the way to say so for whoever may. */
export function ConfidentialityCard({ report }: { readonly report: Report }): VNode | null {
  const { locale } = useReader();
  const { word, card, page } = confidentialWords(locale);
  const mayMark = notToMark(report) === undefined;
  if (!report.confidential && !mayMark) return null;
  return (
    <Card title={card.title}>
      <p class="govuk-body">
        {report.confidential ? (
          <>
            <Tag tone="waiting">{word}</Tag> {report.restricted ? card.restricted : card.tagOnly}
          </>
        ) : (
          card.open
        )}
      </p>
      {mayMark ? (
        <p class="govuk-body">
          <a class="govuk-link" href={addressOf('/reports/:id/confidentiality', { id: report.id })}>
            {report.restricted ? page.liftButton : page.markButton}
          </a>
        </p>
      ) : null}
    </Card>
  );
}

/** On each page that is printed of a confidential file; nothing of another. */
export function ConfidentialMark({ report }: { readonly report: Pick<Report, 'confidential'> }): VNode | null {
  const { word } = confidentialWords(useReader().locale);
  return report.confidential ? <p class="aval-confidential">{word}</p> : null;
}

/** What the history of a file tells of it. */
export function historyOfConfidentiality(lines: readonly ConfidentialLine[], locale: Locale): LineBeside[] {
  const w = confidentialWords(locale).history;
  const { standings } = REPORT.words[locale];
  const who = (name: string | null, as: MarkedAs | null): string =>
    [name, as && standings[as]].filter(Boolean).join(', ');
  return lines.flatMap((line) => [
    {
      at: line.markedAt,
      what: w.marked,
      who: who(line.markedBy, line.markedAs),
      ...(line.reason !== null && { why: line.reason }),
    },
    ...(line.liftedAt === null
      ? []
      : [
          {
            at: line.liftedAt,
            what: w.lifted,
            who: who(line.liftedBy, line.liftedAs),
            ...(line.liftedWhy !== null && { why: line.liftedWhy }),
          },
        ]),
  ]);
}
