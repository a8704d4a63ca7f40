import { writeLetter } from '../../letters/index.js';
import { peopleByIds, seatedInCentre, type PersonLine } from '../../people/index.js';
import type { AfterMove } from '../../platform/lifecycle/index.js';
import { writeDay } from '../../platform/web/index.js';
import { returnsOf } from '../../reports/index.js';
import { requestForThePortal } from '../data/requests.store.js';
import { words } from '../words/words.js';
import type { Words } from '../words/words.fr.js';

type Letters = Words['letters'];
interface Facts {
  readonly number: string;
  readonly due: string;
  readonly reason: string;
}
interface News {
  readonly to: 'student' | 'registry';
  readonly say: (w: Letters, facts: Facts) => { readonly subject: string; readonly body: string };
}

const RECEIVED: readonly News[] = [
  { to: 'student', say: (w, { number }) => w.submitted(number) },
  { to: 'registry', say: (w, { number }) => w.toCheck(number) },
];

/** Who is told of a move of a request; what the jury decides, the jury tells. */
const NEWS: Readonly<Record<string, readonly News[]>> = {
  submit: RECEIVED,
  resubmit: RECEIVED,
  renew: RECEIVED,
  findIncomplete: [{ to: 'student', say: (w, { number, due }) => w.incomplete(number, due) }],
  admit: [{ to: 'student', say: (w, { number }) => w.admissible(number) }],
  hold: [{ to: 'student', say: (w, { number }) => w.held(number) }],
  ready: [
    { to: 'student', say: (w, { number }) => w.admissible(number) },
    { to: 'registry', say: (w, { number }) => w.toSchedule(number) },
  ],
  unready: [
    { to: 'student', say: (w, { number }) => w.unready(number) },
    { to: 'registry', say: (w, { number }) => w.unready(number) },
  ],
  schedule: [{ to: 'student', say: (w, { number }) => w.scheduled(number) }],
  unschedule: [
    { to: 'student', say: (w, { number, reason }) => w.unscheduled(number, reason) },
    { to: 'registry', say: (w, { number, reason }) => w.unscheduled(number, reason) },
  ],
  withdraw: [
    { to: 'student', say: (w, { number }) => w.withdrawn(number) },
    { to: 'registry', say: (w, { number }) => w.withdrawn(number) },
  ],
};

/** Writes to those whom a move of a request concerns. Run again, it writes nothing more. */
export const tellOfRequest: AfterMove = async (tx, moved) => {
  const onPaper = moved.move === 'open' && moved.actedAs === 'registry';
  const news: readonly News[] | undefined = onPaper
    ? [{ to: 'student', say: (w, { number }) => w.openedOnPaper(number) }]
    : NEWS[moved.move];
  const request = news && (await requestForThePortal(tx, moved.thingId));
  if (!request) return;
  const [open] = await returnsOf(tx, { requestId: request.id });
  for (const { to, say } of news) {
    const people: PersonLine[] =
      to === 'student'
        ? [...(await peopleByIds(tx, [request.studentId])).values()]
        : await seatedInCentre(tx, request.centreId, 'registry');
    for (const { id, locale } of people) {
      const text = say(words(locale).letters, {
        number: request.number,
        due: open ? writeDay(open.dueOn, locale) : '',
        reason: moved.reason ?? '',
      });
      await writeLetter(tx, {
        to: id,
        locale,
        about: { thing: 'diploma-request', thingId: request.id },
        kind: `diploma-request.${moved.move}`,
        cause: `journal:${moved.id}`,
        ...text,
      });
    }
  }
};
