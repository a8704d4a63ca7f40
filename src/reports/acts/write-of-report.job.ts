import { lettersOfMoves, seatedAs, studentOf, type LetterOfMove } from '../../letters/index.js';
import type { Tx } from '../../platform/database/index.js';
import type { MoveMade } from '../../platform/lifecycle/index.js';
import type { Locale } from '../../platform/web/index.js';
import type { PersonLine } from '../../people/index.js';
import { officerOf } from '../data/officers.store.js';
import { reportForThePortal } from '../data/reports.store.js';
import { REPORT } from '../report.js';
import type { Report } from '../rules/index.js';
import { words } from '../words/words.js';
import type { Words } from '../words/words.fr.js';

/** A file, and who is in charge of it in its registry, whom its student writes to. */
interface Followed extends Report {
  readonly followedBy: PersonLine | undefined;
}

async function followed(tx: Tx, { thingId }: MoveMade): Promise<Followed | undefined> {
  const report = await reportForThePortal(tx, thingId);
  return report && { ...report, followedBy: await officerOf(tx, thingId) };
}

const RECEIVED: readonly LetterOfMove<Words['letters'], Report, 'student' | 'registry'>[] = [
  { to: 'student', text: (w, { number }, { reason }) => w.submitted(number, reason) },
  { to: 'registry', text: (w, { number }) => w.toCheck(number) },
];

/** Writes to those whom a move of a file concerns; what its professor and the jury do of it, their rooms write. */
export const writeOfReport = lettersOfMoves(REPORT, {
  words: (locale: Locale) => words(locale).letters,
  facts: followed,
  recipients: { student: studentOf, registry: seatedAs('registry'), coordinator: seatedAs('coordinator') },
  letters: {
    open: [
      {
        to: 'student',
        text: (w, { number }, { reason }) => w.openedOnPaper(number, reason),
        unless: (_, { actedAs }) => actedAs !== 'registry',
      },
    ],
    submit: RECEIVED,
    resubmit: RECEIVED,
    return: [
      {
        to: 'student',
        text: (w, { number, dueOn, followedBy }, { day }) => w.returned(number, day(dueOn), followedBy),
      },
    ],
    admit: [
      { to: 'student', text: (w, { number, followedBy }) => w.admitted(number, followedBy) },
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
