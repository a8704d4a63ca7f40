import type { VNode } from 'preact';
import { FieldGroup, fieldsOf, TextArea, useReader, type Filled } from '../../web/index.js';
import { asSeen } from '../../texts/index.js';

interface Props {
  readonly points: readonly { readonly id: string; readonly text: string; readonly answer: string | null }[];
  /** The sentence that says by when. */
  readonly due: string;
  readonly words: { readonly points: string; readonly answer: string };
  readonly filled: Filled;
}

const LONGEST = 2000;

/**
 * An answer to each point of a `ReturningForm`, in the form by which the thing is deposited again. Its fields are
 * `answer-<point>`; `answersIn` reads them.
 */
export function AnsweringFields({ points, due, words, filled }: Props): VNode {
  const field = fieldsOf(filled, useReader());
  return (
    <FieldGroup {...field('points')} label={words.points}>
      <p class="govuk-body">{due}</p>
      {points.map(({ id, text, answer }) => {
        const one = field(`answer-${id}`);
        return (
          <TextArea
            key={id}
            {...one}
            value={one.value || (answer ?? '')}
            label={text}
            hint={words.answer}
            rows={3}
            atMost={LONGEST}
          />
        );
      })}
    </FieldGroup>
  );
}

/** Answers by the id of their point. */
export function answersIn({ typed }: Filled): Record<string, string> {
  return Object.fromEntries(
    Object.entries(typed).flatMap(([name, value]) => {
      const id = /^answer-([0-9a-f-]{36})$/.exec(name)?.[1];
      return id === undefined || typeof value !== 'string' ? [] : [[id, asSeen(value).slice(0, LONGEST)]];
    }),
  );
}
