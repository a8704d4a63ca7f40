import { nameIn } from '../../diplomas/index.js';
import { mentionOf } from '../../experience/index.js';
import { REQUEST } from '../../diploma-requests/index.js';
import { lettersOfMoves, writeToEach, type LetterOfMove, type OfTheMove } from '../../letters/index.js';
import { agree as agreeWith } from '../../people/index.js';
import { INSTITUTION_TIME_ZONE, localDate } from '../../platform/clock/index.js';
import type { Tx } from '../../platform/database/index.js';
import type { MoveMade } from '../../platform/lifecycle/index.js';
import { writeDay, type Locale } from '../../platform/web/index.js';
import { replacingIn } from '../words/anew-sentences.js';
import { creditsIn, reasonsIn } from '../words/reasons.js';
import type { Words } from '../words/words.fr.js';
import { words } from '../words/words.js';
import { type Decided, decidedOn } from '../data/signed-decision.store.js';

type Letter = LetterOfMove<Words['letters'], Decided, 'student' | 'professor'>;

/** A professor learns what came of their opinion, and no more of the file (decision 19). */
const OUTCOME: Letter = {
  to: 'professor',
  text: (w, { opinion, sense, minutes, signedAt }, { locale, day }) =>
    w.outcome({
      number: opinion?.reportNumber ?? '',
      proposal: opinion ? words(locale).page.proposals[opinion.proposal] : '',
      decision: words(locale).page.senses[sense],
      minutes,
      day: day(localDate(signedAt, INSTITUTION_TIME_ZONE)),
    }),
};

const GRANTED: readonly [Letter] = [
  {
    to: 'student',
    text: (w, decided, move) =>
      w.granted({
        ...saidOf(w, decided, move),
        credits: creditsIn(decided, move.locale),
        onCredits: decided.opinion === null,
      }),
  },
];

const REFUSED: readonly [Letter] = [{ to: 'student', text: (w, decided, move) => w.refused(saidOf(w, decided, move)) }];

const DEFERRED: readonly [Letter] = [
  {
    to: 'student',
    text: (w, decided, move) =>
      w.deferred({
        ...saidOf(w, decided, move),
        due: move.day(decided.moreDueOn),
        why: decided.moreWhy ?? '',
        points: (decided.ownText ?? '').split('\n').filter((point) => point.trim() !== ''),
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
  recipients: {
    student: (_, { studentId, locale }) => [{ id: studentId, locale }],
    professor: (_, { opinion }) => (opinion ? [{ id: opinion.professorId, locale: opinion.professorLocale }] : []),
  },
  letters: {
    grant: [...GRANTED, OUTCOME],
    refuse: [...REFUSED, OUTCOME],
    defer: [...DEFERRED, OUTCOME],
    rejudgeAsGranted: [...GRANTED, OUTCOME],
    rejudgeAsRefused: [...REFUSED, OUTCOME],
    rejudgeAsDeferred: [...DEFERRED, OUTCOME],
  },
});

/**
 * Notifies a student of a new decision in the same sense as the one that it replaces: nothing moved, so that no move
 * brings its letter. In the transaction of the signature.
 */
export async function writeOfSameSense(tx: Tx, { requestId }: { readonly requestId: string }): Promise<void> {
  const decided = await decidedOn(tx, requestId, tx.now);
  if (!decided) throw new Error(`No decision was signed on request ${requestId}.`);
  const [letter] = { FAVOURABLE: GRANTED, UNFAVOURABLE: REFUSED, MORE: DEFERRED }[decided.sense];
  await writeToEach(tx, [{ id: decided.studentId, locale: decided.locale }], {
    about: { thing: 'diploma-request', thingId: requestId },
    kind: 'diploma-request.rejudged',
    cause: `decision:${decided.id}`,
    text: (locale, agree) =>
      letter.text(words(locale).letters, decided, {
        locale,
        agree,
        reason: '',
        day: (date) => (date === null ? '' : writeDay(date, locale)),
      }),
  });
}

function saidOf(w: Words['letters'], decided: Decided, { locale, agree }: OfTheMove) {
  return {
    number: decided.number,
    diploma: nameIn({ nameFr: decided.diplomaFr, nameEn: decided.diplomaEn }, locale),
    minutes: decided.minutes,
    replacing: decided.anew ? replacingIn(decided.anew, locale) : '',
    reasons: reasonsIn(decided, decided, locale),
    greeting: agree(w.greeting),
    president: agreeWith(w.signerOf[decided.isPresident ? 'president' : 'substitute-chair'], decided.signedByCivility),
    signedBy: decided.signedBy,
    mention: decided.kept ? mentionOf(decided.kept.content, locale) : [],
  };
}
