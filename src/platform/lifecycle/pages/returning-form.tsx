import type { ComponentChildren, VNode } from 'preact';
import { ConfirmForm, DateField, fieldsOf, TextArea, useReader, type Filled, type Address } from '../../web/index.js';

interface Props {
  readonly action: Address;
  readonly cancel: Address;
  readonly words: {
    readonly points: string;
    readonly pointsHint: string;
    readonly dueOn: string;
    readonly button: string;
  };
  readonly filled: Filled;
  /** What is asked before the points. */
  readonly children?: ComponentChildren;
}

/**
 * Gives a thing back to whoever made it: points to answer, one a line, and by when. Its fields are `points` and
 * `dueOn`.
 */
export function ReturningForm({ action, cancel, words, filled, children }: Props): VNode {
  const field = fieldsOf(filled, useReader());
  return (
    <ConfirmForm action={action} button={words.button} cancel={cancel}>
      {children}
      <TextArea {...field('points')} label={words.points} hint={words.pointsHint} rows={6} atMost={6000} />
      <DateField {...field('dueOn')} label={words.dueOn} />
    </ConfirmForm>
  );
}
