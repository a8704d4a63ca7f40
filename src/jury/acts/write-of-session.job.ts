import { nameIn } from '../../diplomas/index.js';
import { lettersOfMoves, type OfTheMove, type Recipient } from '../../letters/index.js';
import { secretariesOf } from '../../people/index.js';
import type { Tx } from '../../platform/database/index.js';
import type { MoveMade } from '../../platform/lifecycle/index.js';
import type { Locale } from '../../platform/web/index.js';
import { membersOf, type Member } from '../data/members.store.js';
import { signersOf } from '../data/signatures.store.js';
import { sessionForThePortal, type Session } from '../data/sessions.store.js';
import { SESSION } from '../session.js';
import { words } from '../words/words.js';

/** Writes to the members of a session whom its move concerns. */
export const writeOfSession = lettersOfMoves(SESSION, {
  words: (locale: Locale) => words(locale).letters,
  facts: async (tx: Tx, { thingId }: MoveMade) => {
    const session = await sessionForThePortal(tx, thingId);
    return (
      session && { ...session, members: await membersOf(tx, session.id), signers: await signersOf(tx, session.id) }
    );
  },
  recipients: {
    members: (_, { members }) => members.map(recipientOf),
    secretaries: (tx, { juryId }) => secretariesOf(tx, juryId),
    signers: (_, { signers }) => signers.map(recipientOf),
  },
  letters: {
    lock: [{ to: 'members', text: (w, session, move) => w.locked(saidOf(session, move)) }],
    close: [{ to: 'signers', text: (w, session, move) => w.toSign(saidOf(session, move)) }],
    cancel: [
      {
        to: 'members',
        text: (w, session, move) => w.cancelled(saidOf(session, move)),
        // Nobody had been convened to a session that was only planned.
        unless: (_, { from }) => from === 'PLANNED',
      },
      {
        to: 'secretaries',
        text: (w, session, move) => w.cancelled(saidOf(session, move)),
        // What she cancelled herself she knows.
        unless: (_, { actedAs }) => actedAs === 'secretary',
      },
    ],
  },
});

function recipientOf({ personId, locale }: Pick<Member, 'personId' | 'locale'>): Recipient {
  return { id: personId, locale };
}

function saidOf(session: Session, { locale, reason, day }: OfTheMove) {
  return {
    number: session.number,
    jury: nameIn({ nameFr: session.juryFr, nameEn: session.juryEn }, locale),
    day: day(session.heldOn),
    place: session.place,
    reason,
  };
}
