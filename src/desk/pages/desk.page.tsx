import type { VNode } from 'preact';
import {
  Button,
  Card,
  EmptyState,
  Tag,
  writeDay,
  addressOf,
  type Duty,
  type Reader,
} from '../../platform/web/index.js';
import { words } from '../words/words.js';

interface Props {
  readonly owed: readonly Duty[];
  /** A student who has nothing yet. */
  readonly mayBegin: boolean;
  readonly reader: Reader;
}

/** What one owes first, the late and the nearest before the rest; then what waits on others, and what changed. */
export function DeskPage({ owed, mayBegin, reader }: Props): VNode {
  const w = words(reader.locale).desk;
  const mine = owed.filter(({ waitingOn }) => waitingOn === 'me').sort(byUrgency);
  const others = owed.filter(({ waitingOn }) => waitingOn === 'others');
  const news = owed.filter(({ waitingOn }) => waitingOn === 'news');
  return (
    <>
      {mayBegin ? (
        <Card title={w.start}>
          <p class="govuk-body">{w.startStudent}</p>
          <div class="govuk-button-group">
            <Button href={addressOf('/reports/new')}>{w.openReport}</Button>
            <a class="govuk-link" href={addressOf('/simulation')}>
              {w.simulate}
            </a>
            <a class="govuk-link" href={addressOf('/examinations/new')}>
              {w.askCommission}
            </a>
            <a class="govuk-link" href={addressOf('/internships/new')}>
              {w.askInternship}
            </a>
          </div>
        </Card>
      ) : null}
      {mine.length > 0 ? (
        <Duties title={w.owed} duties={mine} reader={reader} tone="waiting" />
      ) : mayBegin ? null : (
        <EmptyState title={w.nothing}>
          <p class="govuk-body">{w.nothingWhat}</p>
        </EmptyState>
      )}
      {others.length > 0 ? <Duties title={w.waiting} duties={others} reader={reader} /> : null}
      {news.length > 0 ? <Duties title={w.news} duties={news} reader={reader} /> : null}
    </>
  );
}

function Duties({
  title,
  duties,
  reader,
  tone,
}: {
  readonly title: string;
  readonly duties: readonly Duty[];
  readonly reader: Reader;
  readonly tone?: 'waiting';
}): VNode {
  const w = words(reader.locale).desk;
  return (
    <Card title={title} tone={tone}>
      <ul class="govuk-list aval-duties">
        {duties.map(({ text, href, count, dueOn, late }) => (
          <li key={href + text(reader.locale)} class="aval-duties__duty">
            <a class="govuk-link" href={href}>
              {text(reader.locale)}
            </a>
            {dueOn === undefined && late === undefined ? null : (
              <span class="aval-duties__due">
                {late === undefined ? null : <Tag tone="bad">{w.late(late)}</Tag>}
                {dueOn === undefined ? null : (
                  <span class="aval-quiet">{(count > 1 ? w.dueNext : w.due)(writeDay(dueOn, reader.locale))}</span>
                )}
              </span>
            )}
          </li>
        ))}
      </ul>
    </Card>
  );
}

function byUrgency(one: Duty, other: Duty): number {
  const isLate = ({ late = 0 }: Duty): number => (late > 0 ? 1 : 0);
  return isLate(other) - isLate(one) || (one.dueOn ?? '9999').localeCompare(other.dueOn ?? '9999');
}
