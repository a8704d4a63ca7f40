import type { VNode } from 'preact';
import { localDate } from '../../platform/clock/index.js';
import { Card, useReader, writeDay, addressOf } from '../../platform/web/index.js';
import type { LetterLine } from '../data/letters.store.js';
import { sayUnsent } from '../words/sending.js';

/**
 * On the page of a thing, its reader's own letters about it, and of each that did not leave, why. Nothing without
 * letters.
 */
export function LettersCard({
  title,
  letters,
}: {
  readonly title: string;
  readonly letters: readonly LetterLine[];
}): VNode | null {
  const reader = useReader();
  if (letters.length === 0) return null;
  return (
    <Card title={title}>
      <ul class="govuk-list">
        {letters.map((letter) => {
          const unsent = sayUnsent(letter, reader.locale);
          return (
            <li key={letter.id}>
              <a class="govuk-link" href={addressOf('/letters/:id', { id: letter.id })}>
                {letter.subject}
              </a>
              <span class="aval-quiet aval-block">
                {writeDay(localDate(letter.writtenAt, reader.timeZone), reader.locale)}
              </span>
              {unsent === undefined ? null : <span class="aval-quiet aval-block">{unsent}</span>}
            </li>
          );
        })}
      </ul>
    </Card>
  );
}
