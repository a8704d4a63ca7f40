import type { Settings } from '../diplomas/rules/index.js';
import { addDays, localDate, type LocalDate } from '../platform/clock/index.js';
import { addressOf, dutiesOf, type Duty, type KindOfDuty, type Owed } from '../platform/web/index.js';
import { words } from './words/words.js';
import type { Words } from './words/words.fr.js';

type Kind = keyof Words['duties'];

/** Things owed of diploma requests, as `diploma_requests.owed` gives them. */
export interface OwedOfRequests extends Owed<Kind> {
  readonly id: string;
  readonly since: LocalDate;
  readonly dueOn: LocalDate | null;
  readonly timeZone: string;
}

const request = {
  one: ({ id }: OwedOfRequests) => addressOf('/diploma-requests/:id', { id }),
  all: addressOf('/diploma-requests'),
  dueOn: ({ dueOn }: OwedOfRequests) => dueOn,
};
const kindsOf = ({ checkWithin }: Settings): Readonly<Record<Kind, KindOfDuty<OwedOfRequests>>> => ({
  incomplete: { ...request, waitingOn: 'me' },
  renew: { ...request, waitingOn: 'me' },
  drafts: { ...request, waitingOn: 'me' },
  toCheck: {
    waitingOn: 'me',
    all: addressOf('/diploma-requests', { query: { state: 'SUBMITTED' } }),
    dueOn: ({ since }) => addDays(since, checkWithin),
  },
  withStudents: {
    waitingOn: 'others',
    all: addressOf('/diploma-requests', { query: { state: 'INCOMPLETE' } }),
    dueOn: request.dueOn,
  },
  awaiting: {
    waitingOn: 'others',
    all: addressOf('/diploma-requests', { query: { state: 'AWAITING_OPINION' } }),
    dueOn: request.dueOn,
  },
  underWay: { ...request, waitingOn: 'others' },
});

/**
 * What somebody owes of diploma requests: the student their deposit or their answer, the registry its check. Asks
 * nothing: the first page reads what each room publishes of it.
 */
export function dutiesFrom(owed: readonly OwedOfRequests[], settings: Settings, now: Date): Duty[] {
  return dutiesOf(kindsOf(settings), owed, {
    text: (kind, count, locale) => words(locale).duties[kind](count),
    today: ({ timeZone }) => localDate(now, timeZone),
  });
}
