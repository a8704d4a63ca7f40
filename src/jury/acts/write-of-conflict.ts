import { nameIn } from '../../diplomas/index.js';
import { writeToEach, type LetterText } from '../../letters/index.js';
import type { Tx } from '../../platform/database/index.js';
import { writeDay, type Locale } from '../../platform/web/index.js';
import type { Session } from '../data/sessions.store.js';
import { words } from '../words/words.js';
import type { Words } from '../words/words.fr.js';

/** What each of these letters says: of which session, never of which file, which its reader may be kept from later. */
interface Facts {
  readonly number: string;
  readonly jury: string;
  readonly day: string;
}

/** Writes to some people of a session of a conflict on one of its files. Nobody to write to is no fault. */
export async function writeOfConflict(
  tx: Tx,
  session: Session,
  letter: {
    readonly to: readonly { readonly personId: string; readonly locale: Locale }[];
    readonly kind: string;
    readonly cause: string;
    readonly text: (letters: Words['letters'], facts: Facts) => LetterText;
  },
): Promise<void> {
  if (letter.to.length === 0) return;
  await writeToEach(
    tx,
    letter.to.map(({ personId: id, locale }) => ({ id, locale })),
    {
      about: { thing: 'jury-session', thingId: session.id },
      kind: letter.kind,
      cause: letter.cause,
      text: (locale) =>
        letter.text(words(locale).letters, {
          number: session.number,
          jury: nameIn({ nameFr: session.juryFr, nameEn: session.juryEn }, locale),
          day: writeDay(session.heldOn, locale),
        }),
    },
  );
}
