import type { VNode } from 'preact';
import type { LineBeside } from '../../platform/lifecycle/pages/index.js';
import { addressOf, Card, useReader, type Locale } from '../../platform/web/index.js';
import { notToTransfer, type Report } from '../rules/index.js';
import { transferWords } from '../words/transfer-words.js';

/** A transfer of a file, as the database gives it. */
export interface TransferLine {
  readonly from: string;
  readonly to: string;
  readonly askedBy: string;
  readonly askedAt: Date;
  readonly reason: string;
  readonly answer: 'accepted' | 'declined' | 'taken-back' | null;
  readonly answeredBy: string | null;
  readonly answeredAt: Date | null;
  readonly why: string | null;
  /** The professor who goes on by an act, and that act. */
  readonly professor: string | null;
  readonly delegation: string | null;
}

interface Props {
  readonly report: Report;
  readonly centre: string;
  readonly transfers: readonly TransferLine[];
  /** A jury had it: it stays where it is. */
  readonly wasJudged: boolean;
}

/** Where a file is, and for its registry, the way to another centre. */
export function TransferCard({ report, centre, transfers, wasJudged }: Props): VNode {
  const w = transferWords(useReader().locale);
  const waiting = transfers.find(({ answeredAt }) => answeredAt === null);
  const mayAsk = !notToTransfer(report, { wasJudged });
  return (
    <Card title={w.title}>
      <p class="govuk-body">{centre}</p>
      {waiting ? <p class="govuk-body">{w.waits(waiting.to)}</p> : null}
      {mayAsk ? (
        <p class="govuk-body">
          <a class="govuk-link" href={addressOf('/reports/:id/transfer', { id: report.id })}>
            {waiting ? w.seeWaiting : w.link}
          </a>
        </p>
      ) : null}
    </Card>
  );
}

/** What the history of a file tells of its centres. */
export function historyOfTransfers(transfers: readonly TransferLine[], locale: Locale): LineBeside[] {
  const w = transferWords(locale).history;
  return transfers.flatMap((one): LineBeside[] => {
    const asked = { at: one.askedAt, what: w.asked(one.to), who: one.askedBy, why: one.reason };
    if (one.answeredAt === null || one.answer === null) return [asked];
    const what = {
      accepted: w.accepted(one.from, one.to),
      declined: w.declined(one.to),
      'taken-back': w.takenBack,
    }[one.answer];
    const by = {
      at: one.answeredAt,
      ...(one.answeredBy !== null && { who: one.answeredBy }),
      ...(one.why !== null && { why: one.why }),
    };
    return [
      asked,
      { ...by, what },
      ...(one.professor !== null && one.delegation !== null
        ? [{ at: one.answeredAt, what: w.delegated(one.professor, one.delegation) }]
        : []),
    ];
  });
}
