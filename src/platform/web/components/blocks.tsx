import type { ComponentChildren, VNode } from 'preact';
import { useReader } from '../shell/reader.js';
import { words } from '../words.js';
import type { Tone } from './facts.js';

interface CardProps {
  readonly title?: ComponentChildren;
  readonly children: ComponentChildren;
  /** A band of colour on its side, when it asks for something. */
  readonly tone?: Tone | undefined;
  readonly id?: string | undefined;
  /** Whether the title is a heading of the page, or of a part of it. */
  readonly level?: 2 | 3;
}

/** A part of a page, on its own sheet. */
export function Card({ title, children, tone, id, level = 2 }: CardProps): VNode {
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <section
      class={`aval-card${tone ? ` aval-card--${tone}` : ''}`}
      id={id}
      tabIndex={id === undefined ? undefined : -1}
    >
      {title === undefined ? null : <Heading class="aval-card__title">{title}</Heading>}
      {children}
    </section>
  );
}

/** The main thing on the left, what goes with it on the right; one after the other on a phone. */
export function Columns({
  children,
  aside,
}: {
  readonly children: ComponentChildren;
  readonly aside: ComponentChildren;
}): VNode {
  return (
    <div class="aval-columns">
      <div class="aval-columns__main">{children}</div>
      <div class="aval-columns__aside">{aside}</div>
    </div>
  );
}

/** Where one's file is, in a sentence, and what to do: the first thing of its page. */
export function WhereItIs({
  tone = 'waiting',
  sentence,
  children,
}: {
  readonly tone?: Tone | undefined;
  readonly sentence: ComponentChildren;
  readonly children?: ComponentChildren;
}): VNode {
  return (
    <section class={`aval-card aval-card--${tone}`}>
      <p class="aval-where">{sentence}</p>
      {children}
    </section>
  );
}

/** Something to know before reading the page. `success` after an act. */
export function NotificationBanner({
  success,
  children,
}: {
  readonly success?: boolean;
  readonly children: ComponentChildren;
}): VNode {
  const w = words(useReader().locale).banner;
  return (
    <div
      class={`govuk-notification-banner${success ? ' govuk-notification-banner--success' : ''}`}
      role={success ? 'alert' : 'region'}
      aria-labelledby="banner-title"
      data-module="govuk-notification-banner"
    >
      <div class="govuk-notification-banner__header">
        <h2 class="govuk-notification-banner__title" id="banner-title">
          {success ? w.success : w.important}
        </h2>
      </div>
      <div class="govuk-notification-banner__content">
        <p class="govuk-notification-banner__heading">{children}</p>
      </div>
    </div>
  );
}

/** What could be lost or go wrong. */
export function Warning({ children }: { readonly children: ComponentChildren }): VNode {
  const w = words(useReader().locale).banner;
  return (
    <div class="govuk-warning-text">
      <span class="govuk-warning-text__icon" aria-hidden="true">
        !
      </span>
      <strong class="govuk-warning-text__text">
        <span class="govuk-visually-hidden">{w.warning}</span>
        {children}
      </strong>
    </div>
  );
}

/** A text one should not miss, such as a rule quoted or a reason given. */
export function Inset({ children }: { readonly children: ComponentChildren }): VNode {
  return <div class="govuk-inset-text">{children}</div>;
}
