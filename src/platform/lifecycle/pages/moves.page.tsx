import type { VNode } from 'preact';
import { ConfirmForm, fieldsOf, TextArea, useReader, type Filled, type Address } from '../../web/index.js';
import type { MoveWords } from '../index.js';
import { words as ofThisPage } from './words.js';

interface Props {
  readonly words: MoveWords;
  readonly asksReason: boolean;
  readonly action: Address;
  readonly cancel: Address;
  readonly filled: Filled;
}

/** What will happen, the reason if one is asked, the act and the way back. */
export function MovePage({ words, asksReason, action, cancel, filled }: Props): VNode {
  const reader = useReader();
  const field = fieldsOf(filled, reader);
  const w = ofThisPage(reader.locale);
  return (
    <ConfirmForm action={action} button={words.label} cancel={cancel}>
      {words.confirm === undefined ? null : <p class="govuk-body">{words.confirm}</p>}
      {asksReason ? (
        <TextArea {...field('reason')} label={words.reason ?? w.reason} hint={w.reasonHint} atMost={4000} />
      ) : null}
    </ConfirmForm>
  );
}
