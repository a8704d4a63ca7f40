import type { Tx } from '../../platform/database/index.js';
import type { Locale } from '../../platform/web/index.js';
import { writeLetter, type NewLetter } from '../data/letters.store.js';

/** What a letter says: plain text. */
export type LetterText = Pick<NewLetter, 'subject' | 'body'>;

/** Whom a letter is for, and in which language. */
export interface Recipient {
  readonly id: string;
  readonly locale: Locale;
}

/**
 * Writes the same to each of several people, in their own language. The same cause again for the same person changes
 * nothing.
 */
export async function writeToEach(
  tx: Tx,
  recipients: readonly Recipient[],
  { text, ...letter }: Pick<NewLetter, 'about' | 'kind' | 'cause'> & { readonly text: (locale: Locale) => LetterText },
): Promise<void> {
  for (const { id, locale } of recipients) await writeLetter(tx, { to: id, locale, ...letter, ...text(locale) });
}
