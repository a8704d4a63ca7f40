import { settings } from '../../diplomas/index.js';
import { lettersOfMoves, seatedAs, type LetterOfMove } from '../../letters/index.js';
import type { LocalDate } from '../../platform/clock/index.js';
import type { Tx } from '../../platform/database/index.js';
import type { MoveMade } from '../../platform/lifecycle/index.js';
import { REPORT } from '../../reports/index.js';
import { reviewAt, type ReviewAt } from '../data/review.store.js';
import { expectationOf } from '../rules/index.js';
import type { Words } from '../words/letter-words.fr.js';
import { words } from '../words/letter-words.js';
import { words as opinionWords } from '../words/words.js';

interface Facts extends ReviewAt {
  /** The day by which an opinion is expected on a file that came to its professor by this move. */
  readonly expectedOn: LocalDate;
  /** Students see an opinion as soon as it is proposed. */
  readonly isProposalShown: boolean;
}

const NO_LONGER_READ: readonly LetterOfMove<Words, Facts, 'student' | 'professor' | 'coordinators'>[] = [
  {
    to: 'coordinators',
    text: (w, { number }, { reason }) => w.backToCoordinator(number, reason),
    // Where a seat has ended, they have the list of all its files.
    unless: (_, { actedAs }) => actedAs === 'coordinator' || actedAs === 'system',
  },
  {
    to: 'professor',
    text: (w, { number }) => w.releasedToProfessor(number),
    unless: (_, { actedAs }) => actedAs === 'professor' || actedAs === 'system',
  },
  { to: 'student', text: (w, { number }) => w.backToStudent(number) },
];

/**
 * Writes to those whom a move of a report's review concerns: only who has something to know or to do, and to nobody of
 * their own act.
 */
export const writeOfReview = lettersOfMoves(REPORT, {
  words,
  facts: async (tx: Tx, { thingId, at }: MoveMade): Promise<Facts | undefined> => {
    const review = await reviewAt(tx, thingId, at);
    if (!review) return undefined;
    const { opinionWithin, proposalVisible } = await settings(tx);
    return {
      ...review,
      expectedOn: expectationOf(at, tx.now, { timeZone: review.timeZone, days: opinionWithin }).on,
      isProposalShown: proposalVisible === 1,
    };
  },
  recipients: {
    student: (_, { student }) => [student],
    professor: (_, { professor }) => (professor === null ? [] : [professor]),
    coordinators: seatedAs('coordinator'),
  },
  letters: {
    assign: [
      {
        to: 'professor',
        text: (w, { number, diploma, expectedOn }, { locale, day }) =>
          w.assignedToProfessor(number, diploma[locale], day(expectedOn)),
      },
      { to: 'student', text: (w, { number }) => w.assignedToStudent(number) },
    ],
    begin: [{ to: 'student', text: (w, { number }) => w.begunToStudent(number) }],
    decline: NO_LONGER_READ,
    release: NO_LONGER_READ,
    returnForCorrections: [
      {
        to: 'student',
        text: (w, { number, diploma, dueOn }, { locale, day }) =>
          w.correctionsToStudent(number, diploma[locale], day(dueOn)),
      },
    ],
    resume: [
      { to: 'professor', text: (w, { number, expectedOn }, { day }) => w.backFromStudent(number, day(expectedOn)) },
    ],
    propose: [
      {
        to: 'student',
        text: (w, { number, diploma, sense, isProposalShown }, { locale }) =>
          sense !== null && isProposalShown
            ? w.proposedToStudent({
                number,
                diploma: diploma[locale],
                sense: opinionWords(locale).senses[sense],
                tone: sense === 'FAVOURABLE' ? 'good' : 'bad',
              })
            : w.proposedToStudentQuietly(number),
      },
      { to: 'coordinators', text: (w, { number }) => w.proposedToCoordinator(number) },
    ],
    reopen: [{ to: 'student', text: (w, { number }) => w.reopenedToStudent(number) }],
    revise: [{ to: 'professor', text: (w, { number }) => w.revisedToProfessor(number) }],
    withdraw: [{ to: 'professor', text: (w, { number }) => w.withdrawnToProfessor(number) }],
  },
});
