import type { ComponentChildren, VNode } from 'preact';
import { Button, useReader, writeTime } from '../../platform/web/index.js';
import { words } from '../words/desk-words.js';

/** The draft that somebody, most likely the same person, saved elsewhere meanwhile. */
export interface SavedElsewhere {
  readonly revision: number;
  readonly reasoning: string;
  readonly savedAt: Date;
}

/** What may stand in the way of a save by the page itself: each ready to be shown, and what to do about it. */
export function Troubles({ address }: { readonly address: string }): VNode {
  const w = words(useReader().locale).saved;
  const retry = (
    <button type="button" class="govuk-button govuk-button--secondary" data-do="retry">
      {w.retry}
    </button>
  );
  return (
    <>
      <Trouble when="lost" text={w.lost}>
        {retry}
      </Trouble>
      <Trouble when="signed-out" text={w.signedOut}>
        <a class="govuk-link" href="/" target="_blank" rel="noopener">
          {w.signIn}
        </a>
        {retry}
      </Trouble>
      <Trouble when="refused" text={<span data-detail />}>
        {retry}
      </Trouble>
      <Trouble when="elsewhere" text={w.elsewhere}>
        <button type="button" class="govuk-button govuk-button--secondary" data-do="replace">
          {w.replace}
        </button>
        <a class="govuk-link" href={address}>
          {w.reload}
        </a>
      </Trouble>
    </>
  );
}

function Trouble({
  when,
  text,
  children,
}: {
  readonly when: string;
  readonly text: ComponentChildren;
  readonly children: ComponentChildren;
}): VNode {
  return (
    <div class="aval-desk__trouble" role="alert" data-when={when} hidden>
      <p class="govuk-body">{text}</p>
      <div class="govuk-button-group">{children}</div>
    </div>
  );
}

/**
 * The same without browser code. Nothing is overwritten in silence: what was saved elsewhere is shown, and replacing it
 * is an act.
 */
export function Elsewhere({
  elsewhere,
  address,
}: {
  readonly elsewhere: SavedElsewhere;
  readonly address: string;
}): VNode {
  const reader = useReader();
  const w = words(reader.locale).moved;
  return (
    <section class="aval-desk__trouble">
      <h2 class="govuk-heading-s">{w.title}</h2>
      <p class="govuk-body">{w.text(writeTime(elsewhere.savedAt, reader))}</p>
      <details class="govuk-details">
        <summary class="govuk-details__summary">
          <span class="govuk-details__summary-text">{w.stored}</span>
        </summary>
        <div class="govuk-details__text aval-as-typed">{elsewhere.reasoning}</div>
      </details>
      <div class="govuk-button-group">
        <Button kind="secondary" name="replace" value={String(elsewhere.revision)}>
          {w.replace}
        </Button>
        <a class="govuk-link" href={address}>
          {w.reload}
        </a>
      </div>
    </section>
  );
}
