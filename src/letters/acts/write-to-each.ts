import type { LetterPart } from '../../papers/index.js';
import { agree, civilitiesOf, type Agreed } from '../../people/index.js';
import type { Tx } from '../../platform/database/index.js';
import type { Locale } from '../../platform/web/index.js';
import { bodyOf } from '../words/body-of.js';
import { writeLetter, type NewLetter } from '../data/letters.store.js';

/** What a letter says: plain text, or part by part where its paper is more than that. */
export type LetterText =
  Pick<NewLetter, 'subject' | 'body'> | { readonly subject: string; readonly parts: readonly LetterPart[] };

/** Whom a letter is for, and in which language. */
export interface Recipient {
  readonly id: string;
  readonly locale: Locale;
}

/** A word as it agrees with whoever the letter is for. */
export type Agreeing = (word: Agreed) => string;

/**
 * Writes the same to each of several people, in their own language. The same cause again for the same person changes
 * nothing.
 */
export async function writeToEach(
  tx: Tx,
  recipients: readonly Recipient[],
  {
    text,
    ...letter
  }: Pick<NewLetter, 'about' | 'kind' | 'cause'> & {
    readonly text: (locale: Locale, agreeing: Agreeing) => LetterText;
  },
): Promise<void> {
  const civilities = await civilitiesOf(
    tx,
    recipients.map(({ id }) => id),
  );
  for (const { id, locale } of recipients) {
    const agreeing: Agreeing = (word) => agree(word, civilities.get(id) ?? null);
    await writeLetter(tx, { to: id, locale, ...letter, ...wholeOf(text(locale, agreeing), locale) });
  }
}

function wholeOf(text: LetterText, locale: Locale): Pick<NewLetter, 'subject' | 'body' | 'parts'> {
  return 'parts' in text ? { ...text, body: bodyOf(text.parts, locale) } : text;
}
