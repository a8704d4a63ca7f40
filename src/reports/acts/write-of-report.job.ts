import { lettersOfMoves, seatedAs, studentOf, type LetterOfMove } from '../../letters/index.js';
import type { Tx } from '../../platform/database/index.js';
import type { MoveMade } from '../../platform/lifecycle/index.js';
import type { Locale } from '../../platform/web/index.js';
import { reportForThePortal } from '../data/reports.store.js';
import { REPORT } from '../report.js';
import type { Report } from '../rules/index.js';
import { words } from '../words/words.js';
import type { Words } from '../words/words.fr.js';

const RECEIVED: readonly LetterOfMove<Words['letters'], Report, 'student' | 'registry'>[] = [
  { to: 'student', text: (w, { number }) => w.submitted(number) },
  { to: 'registry', text: (w, { number }) => w.toCheck(number) },
];

/** Writes to those whom a move of a file concerns; what its professor and the jury do of it, their rooms write. */
export const writeOfReport = lettersOfMoves(REPORT, {
  words: (locale: Locale) => words(locale).letters,
  facts: (tx: Tx, { thingId }: MoveMade) => reportForThePortal(tx, thingId),
  recipients: { student: studentOf, registry: seatedAs('registry'), coordinator: seatedAs('coordinator') },
  letters: {
    open: [
      {
        to: 'student',
        text: (w, { number }) => w.openedOnPaper(number),
        unless: (_, { actedAs }) => actedAs !== 'registry',
      },
    ],
    submit: RECEIVED,
    resubmit: RECEIVED,
    return: [{ to: 'student', text: (w, { number, dueOn }, { day }) => w.returned(number, day(dueOn)) }],
    admit: [
      { to: 'student', text: (w, { number }) => w.admitted(number) },
      { to: 'coordinator', text: (w, { number }) => w.toAssign(number) },
    ],
    withdraw: [
      { to: 'student', text: (w, { number }) => w.withdrawn(number) },
      { to: 'registry', text: (w, { number }) => w.withdrawn(number) },
    ],
    close: [{ to: 'student', text: (w, { number }, { reason }) => w.closed(number, reason) }],
    lapse: [{ to: 'student', text: (w, { number }) => w.lapsed(number) }],
  },
});
