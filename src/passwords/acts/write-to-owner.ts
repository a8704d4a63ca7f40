import { LINK, writeLetter } from '../../letters/index.js';
import type { Tx } from '../../platform/database/index.js';
import { words } from '../words/words.js';
import type { Words } from '../words/words.fr.js';

/** The name under which letters ask for a link of ours, as they leave. */
export const PASSWORD_LINK = 'password';

interface Owner {
  readonly personId: string;
  readonly locale: 'fr' | 'en';
}

/** Sends the link of a request to its owner's address, saying who asked for it. */
export async function sendLink(tx: Tx, { personId, locale }: Owner, requestId: string, askedBy: string): Promise<void> {
  await writeLetter(tx, {
    to: personId,
    locale,
    about: { thing: 'account', thingId: personId },
    kind: 'account.link',
    cause: `password-link:${requestId}`,
    link: { name: PASSWORD_LINK, key: requestId },
    ...words(locale).letters.link(askedBy, LINK),
  });
}

/** Tells somebody what was done to their account: one letter a line of its events. */
export async function writeToOwner(
  tx: Tx,
  { personId, locale }: Owner,
  eventId: string,
  text: (w: Words['letters']) => { readonly subject: string; readonly body: string },
): Promise<void> {
  await writeLetter(tx, {
    to: personId,
    locale,
    about: { thing: 'account', thingId: personId },
    kind: 'account.event',
    cause: `account-event:${eventId}`,
    ...text(words(locale).letters),
  });
}
