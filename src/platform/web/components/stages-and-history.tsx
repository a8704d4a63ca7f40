import type { ComponentChildren, VNode } from 'preact';
import type { LocalDate } from '../../clock/index.js';
import { useReader } from '../shell/reader.js';
import { writeDay } from '../text/write.js';
import { words } from '../words.js';

/** One stage of the way of a file. */
export interface Stage {
  readonly name: string;
  readonly state: 'done' | 'now' | 'stopped' | 'to-come';
  /** When, or what it waits for: « depuis 6 jours ». */
  readonly note?: string;
}

/** Where a file is on its way: what is done, where it stands, what is to come. Said by words, not by colours alone. */
export function StageLine({ stages }: { readonly stages: readonly Stage[] }): VNode {
  const w = words(useReader().locale).stages;
  return (
    <ol class="aval-stages" aria-label={w.label}>
      {stages.map(({ name, state, note }) => (
        <li
          key={name}
          class={`aval-stages__stage aval-stages__stage--${state}`}
          aria-current={state === 'now' ? 'step' : undefined}
        >
          <span class="aval-stages__name">
            {state === 'done' ? <Mark path="M2 7.5 5.5 11 12 3.5" /> : null}
            {state === 'stopped' ? <Mark path="M3 3 11 11M11 3 3 11" /> : null}
            <span class="govuk-visually-hidden">{w[state]} </span>
            {name}
          </span>
          {note === undefined ? null : <span class="aval-stages__note">{note}</span>}
        </li>
      ))}
    </ol>
  );
}

function Mark({ path }: { readonly path: string }): VNode {
  return (
    <svg class="aval-stages__mark" width="14" height="14" viewBox="0 0 14 14" aria-hidden="true" focusable="false">
      <path
        d={path}
        fill="none"
        stroke="currentColor"
        stroke-width="2"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}

export interface HistoryLine {
  readonly on: LocalDate;
  readonly what: ComponentChildren;
  readonly who?: ComponentChildren;
  /** What was written then: a reason. */
  readonly why?: string;
}

/** What happened, the latest first as given. */
export function History({ lines }: { readonly lines: readonly HistoryLine[] }): VNode {
  const { locale } = useReader();
  return (
    <ol class="aval-history">
      {lines.map(({ on, what, who, why }, index) => (
        <li key={index} class="aval-history__line">
          <time class="aval-history__day" dateTime={on}>
            {writeDay(on, locale)}
          </time>
          <div class="aval-history__what">
            {what}
            {who === undefined ? null : <span class="aval-history__who">{who}</span>}
            {why === undefined ? null : <blockquote class="aval-history__why">{why}</blockquote>}
          </div>
        </li>
      ))}
    </ol>
  );
}
