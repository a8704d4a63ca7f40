import type { ComponentChildren, VNode } from 'preact';
import type { Address } from '../replies/addresses.js';

/** One fact, with the way to change it where there is one. */
export interface SummaryRow {
  readonly term: ComponentChildren;
  readonly value: ComponentChildren;
  readonly action?: { readonly href: Address; readonly text: string; readonly about: string };
}

/** Facts in two columns; `action.about` is read aloud after the link's text: « Modifier » « l’employeur ». */
export function SummaryList({
  rows,
  compact,
}: {
  readonly rows: readonly SummaryRow[];
  readonly compact?: boolean;
}): VNode {
  const someAction = rows.some(({ action }) => action);
  return (
    <dl class={`govuk-summary-list${compact ? ' aval-summary-list--compact govuk-summary-list--no-border' : ''}`}>
      {rows.map(({ term, value, action }, index) => (
        <div
          key={index}
          class={`govuk-summary-list__row${someAction && !action ? ' govuk-summary-list__row--no-actions' : ''}`}
        >
          <dt class="govuk-summary-list__key">{term}</dt>
          <dd class="govuk-summary-list__value">{value}</dd>
          {action ? (
            <dd class="govuk-summary-list__actions">
              <a class="govuk-link" href={action.href}>
                {action.text}
                <span class="govuk-visually-hidden"> {action.about}</span>
              </a>
            </dd>
          ) : null}
        </div>
      ))}
    </dl>
  );
}

/** What a colour means is always also said in its words. */
export type Tone = 'quiet' | 'good' | 'bad' | 'waiting' | 'news';

/** A state in one or two words. */
export function Tag({
  tone = 'quiet',
  children,
}: {
  readonly tone?: Tone;
  readonly children: ComponentChildren;
}): VNode {
  return <strong class={`govuk-tag aval-tag aval-tag--${tone}`}>{children}</strong>;
}

/** One thing to be done, and how far it is. */
export interface Task {
  readonly title: ComponentChildren;
  readonly href?: Address | `#${string}`;
  readonly hint?: ComponentChildren;
  readonly status: ComponentChildren;
  readonly tone?: Tone;
}

/** What remains to be done, each with where it stands. */
export function TaskList({ id, tasks }: { readonly id: string; readonly tasks: readonly Task[] }): VNode {
  return (
    <ul class="govuk-task-list">
      {tasks.map(({ title, href, hint, status, tone }, index) => (
        <li key={index} class={`govuk-task-list__item${href ? ' govuk-task-list__item--with-link' : ''}`}>
          <div class="govuk-task-list__name-and-hint">
            {href ? (
              <a class="govuk-link govuk-task-list__link" href={href} aria-describedby={`${id}-${index}-status`}>
                {title}
              </a>
            ) : (
              title
            )}
            {hint === undefined ? null : <div class="govuk-task-list__hint">{hint}</div>}
          </div>
          <div class="govuk-task-list__status" id={`${id}-${index}-status`}>
            {tone ? <Tag tone={tone}>{status}</Tag> : status}
          </div>
        </li>
      ))}
    </ul>
  );
}

/** A term of the trade and what it says, to open. */
export function Details({
  summary,
  children,
  open,
}: {
  readonly summary: ComponentChildren;
  readonly children: ComponentChildren;
  readonly open?: boolean;
}): VNode {
  return (
    <details class="govuk-details" open={open}>
      <summary class="govuk-details__summary">
        <span class="govuk-details__summary-text">{summary}</span>
      </summary>
      <div class="govuk-details__text">{children}</div>
    </details>
  );
}
