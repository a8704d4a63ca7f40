import type { VNode } from 'preact';
import { Card } from '../components/blocks.js';
import { Button } from '../components/button.js';
import { useReader } from '../shell/reader.js';
import { words } from '../words.js';
import type { Address } from './addresses.js';

export type RefusalPageStatus = keyof ReturnType<typeof words>['refusal']['titles'];

interface RefusalPageProps {
  /** All that is wrong, the first first. */
  readonly sentences: readonly string[];
  readonly status: RefusalPageStatus;
  /** The page of the thing it speaks of, which says where it stands: rather than the page one comes from. */
  readonly thing?: Address | undefined;
  /** The page one comes from, if it is ours. */
  readonly back?: Address | undefined;
  /** The long texts that were typed. */
  readonly typed: readonly string[];
}

/** Why it was not done, and what to do next. */
export function RefusalPage({ sentences, status, thing, back, typed }: RefusalPageProps): VNode {
  const w = words(useReader().locale).refusal;
  const onward = thing ?? back;
  return (
    <>
      {sentences.length === 1 ? (
        <p class="govuk-body-l">{sentences[0]}</p>
      ) : (
        <ul class="govuk-list govuk-list--bullet">
          {sentences.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
      <p class="govuk-body">{w.next[status]}</p>
      {typed.length === 0 ? null : (
        <Card title={w.typed} tone="waiting">
          <p class="govuk-body">{w.nothingLost}</p>
          {typed.map((text, index) => (
            <pre key={index} class="aval-typed" tabIndex={0}>
              {text}
            </pre>
          ))}
        </Card>
      )}
      <div class="govuk-button-group">
        {onward === undefined ? null : (
          <Button href={onward} kind="secondary">
            {thing === undefined ? w.back : w.thing}
          </Button>
        )}
        <a class="govuk-link" href="/">
          {w.home}
        </a>
      </div>
    </>
  );
}

/** Something broke: what to say to whoever can look for it. */
export function OutagePage({
  reference,
  sentence,
  back,
  typed,
}: {
  readonly reference: string;
  readonly sentence: string;
  readonly back?: Address | undefined;
  readonly typed: readonly string[];
}): VNode {
  const w = words(useReader().locale);
  return (
    <>
      <p class="govuk-body-l">{sentence}</p>
      <p class="govuk-body">
        {w.outage.reference} <strong class="aval-reference">{reference}</strong>
      </p>
      {typed.length === 0 ? null : (
        <Card title={w.refusal.typed} tone="waiting">
          <p class="govuk-body">{w.refusal.nothingLost}</p>
          {typed.map((text, index) => (
            <pre key={index} class="aval-typed" tabIndex={0}>
              {text}
            </pre>
          ))}
        </Card>
      )}
      <p class="govuk-body">
        <a class="govuk-link" href={back ?? '/'}>
          {w.outage.again}
        </a>
      </p>
    </>
  );
}
