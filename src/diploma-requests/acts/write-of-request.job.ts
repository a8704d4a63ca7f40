import { lettersOfMoves, seatedAs, studentOf, type LetterOfMove } from '../../letters/index.js';
import type { LocalDate } from '../../platform/clock/index.js';
import type { Tx } from '../../platform/database/index.js';
import type { MoveMade } from '../../platform/lifecycle/index.js';
import type { Locale } from '../../platform/web/index.js';
import { returnsOf } from '../../reports/index.js';
import { requestForThePortal } from '../data/requests.store.js';
import { REQUEST } from '../request.js';
import type { DiplomaRequest } from '../rules/index.js';
import { words } from '../words/words.js';
import type { Words } from '../words/words.fr.js';

/** A request, and the day for which its points are to be answered. */
interface Facts extends DiplomaRequest {
  readonly dueOn: LocalDate | null;
}

const RECEIVED: readonly LetterOfMove<Words['letters'], Facts, 'student' | 'registry'>[] = [
  { to: 'student', text: (w, { number }) => w.submitted(number) },
  { to: 'registry', text: (w, { number }) => w.toCheck(number) },
];

/** Writes to those whom a move of a request concerns; what the jury decides, the jury notifies. */
export const writeOfRequest = lettersOfMoves(REQUEST, {
  words: (locale: Locale) => words(locale).letters,
  facts: async (tx: Tx, { thingId }: MoveMade): Promise<Facts | undefined> => {
    const request = await requestForThePortal(tx, thingId);
    if (!request) return undefined;
    const [open] = await returnsOf(tx, { requestId: request.id });
    return { ...request, dueOn: open?.dueOn ?? null };
  },
  recipients: { student: studentOf, registry: seatedAs('registry') },
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
    renew: RECEIVED,
    findIncomplete: [{ to: 'student', text: (w, { number, dueOn }, { day }) => w.incomplete(number, day(dueOn)) }],
    admit: [
      {
        to: 'student',
        text: (w, { number, withoutReport }) => (withoutReport ? w.admissibleOnCredits(number) : w.admissible(number)),
      },
    ],
    hold: [{ to: 'student', text: (w, { number }) => w.held(number) }],
    ready: [
      { to: 'student', text: (w, { number }) => w.admissible(number) },
      { to: 'registry', text: (w, { number }) => w.toSchedule(number) },
    ],
    unready: [
      { to: 'student', text: (w, { number }) => w.unready(number) },
      { to: 'registry', text: (w, { number }) => w.unready(number) },
    ],
    loseReport: [
      {
        to: 'student',
        text: (w, { number, dueOn, reportId }, { day }) =>
          reportId === null ? w.lostCredits(number, day(dueOn)) : w.lostReport(number, day(dueOn)),
      },
      {
        to: 'registry',
        text: (w, { number, reportId }) =>
          reportId === null ? w.lostCreditsToRegistry(number) : w.lostReportToRegistry(number),
      },
    ],
    lapse: [
      { to: 'student', text: (w, { number }) => w.lapsed(number) },
      { to: 'registry', text: (w, { number }) => w.withdrawn(number) },
    ],
    schedule: [
      {
        to: 'student',
        text: (w, { number, withoutReport }) => (withoutReport ? w.scheduledOnCredits(number) : w.scheduled(number)),
      },
    ],
    unschedule: [
      { to: 'student', text: (w, { number }, { reason }) => w.unscheduled(number, reason) },
      { to: 'registry', text: (w, { number }, { reason }) => w.unscheduled(number, reason) },
    ],
    withdraw: [
      { to: 'student', text: (w, { number }) => w.withdrawn(number) },
      { to: 'registry', text: (w, { number }) => w.withdrawn(number) },
    ],
  },
});
