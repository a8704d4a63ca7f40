import type { VNode } from 'preact';
import { localDate } from '../../platform/clock/index.js';
import { StateTag } from '../../platform/lifecycle/pages/index.js';
import { addressOf, Card, writeDay, type Reader } from '../../platform/web/index.js';
import type { Report } from '../../reports/index.js';
import type { WithdrawalState } from '../rules/index.js';
import { WITHDRAWAL } from '../withdrawal.js';
import { words } from '../words/words.js';

/** A withdrawal as the page of its file shows it, as `withdrawals.of_report` gives it. */
export interface WithdrawalOfReport {
  readonly id: string;
  readonly state: WithdrawalState;
  readonly openedAt: string;
}

/** The withdrawals of what was decided on a file, on its page, for whoever may see them; nothing where there are none. */
export function PartOfFile({
  report,
  withdrawals,
  reader,
}: {
  readonly report: Report;
  readonly withdrawals: readonly WithdrawalOfReport[];
  readonly reader: Reader;
}): VNode | null {
  if (withdrawals.length === 0) return null;
  const w = words(reader.locale).pages;
  return (
    <Card title={w.title} id="withdrawals">
      <ul class="govuk-list">
        {withdrawals.map(({ id, state, openedAt }) => (
          <li key={id}>
            <a class="govuk-link" href={addressOf('/withdrawals/:id', { id })}>
              {w.about(report.number)}
            </a>{' '}
            <StateTag kind={WITHDRAWAL} state={state} />{' '}
            <span class="aval-quiet">
              {w.openedOn.toLowerCase()} {writeDay(localDate(new Date(openedAt), reader.timeZone), reader.locale)}
            </span>
          </li>
        ))}
      </ul>
    </Card>
  );
}
