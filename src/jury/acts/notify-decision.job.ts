import { nameIn } from '../../diplomas/index.js';
import { REQUEST } from '../../diploma-requests/index.js';
import { lettersOfMoves, type LetterOfMove } from '../../letters/index.js';
import type { Tx } from '../../platform/database/index.js';
import type { MoveMade } from '../../platform/lifecycle/index.js';
import type { Locale } from '../../platform/web/index.js';
import { reasonsIn } from '../words/reasons.js';
import type { Words } from '../words/words.fr.js';
import { words } from '../words/words.js';
import { type Decided, decidedOn } from '../data/signed-decision.store.js';

type Letter = LetterOfMove<Words['letters'], Decided, 'student'>;

const GRANTED: readonly Letter[] = [
  {
    to: 'student',
    text: (w, decided, { locale }) => w.granted({ ...saidOf(decided, locale), credits: decided.credits }),
  },
];

const REFUSED: readonly Letter[] = [
  { to: 'student', text: (w, decided, { locale }) => w.refused(saidOf(decided, locale)) },
];

const DEFERRED: readonly Letter[] = [
  {
    to: 'student',
    text: (w, { number, minutes, moreDueOn, ownText }, { day }) =>
      w.deferred({
        number,
        minutes,
        due: day(moreDueOn),
        points: (ownText ?? '')
          .split('\n')
          .map((point) => `— ${point}`)
          .join('\n'),
      }),
  },
];

/**
 * Notifies a student of what the jury decided, with its reasons and the remedies: without them the two months cannot be
 * opposed (R421-5).
 */
export const notifyDecision = lettersOfMoves(REQUEST, {
  words: (locale: Locale) => words(locale).letters,
  facts: (tx: Tx, { thingId, at }: MoveMade) => decidedOn(tx, thingId, at),
  recipients: { student: (_, { studentId, locale }) => [{ id: studentId, locale }] },
  letters: {
    grant: GRANTED,
    rectifyAsGranted: GRANTED,
    refuse: REFUSED,
    rectifyAsRefused: REFUSED,
    defer: DEFERRED,
  },
});

function saidOf(decided: Decided, locale: Locale) {
  return {
    number: decided.number,
    diploma: nameIn({ nameFr: decided.diplomaFr, nameEn: decided.diplomaEn }, locale),
    minutes: decided.minutes,
    reasons: reasonsIn(decided, decided, locale),
  };
}
