import { INSTITUTION_TIME_ZONE, localDate, type LocalDate } from '../platform/clock/index.js';
import { addressOf, dutiesOf, type Duty, type KindOfDuty, type Owed } from '../platform/web/index.js';
import { words } from './words/words.js';
import type { Words } from './words/words.fr.js';

type Kind = keyof Words['duties'];

/** Things owed of withdrawals, as `withdrawals.owed` gives them. */
export interface OwedOfWithdrawals extends Owed<Kind> {
  readonly id: string;
  readonly dueOn: LocalDate | null;
}

const each: Omit<KindOfDuty<OwedOfWithdrawals>, 'waitingOn'> = {
  one: ({ id }) => addressOf('/withdrawals/:id', { id }),
  all: addressOf('/withdrawals'),
  dueOn: ({ dueOn }) => dueOn,
};
const KINDS: Readonly<Record<Kind, KindOfDuty<OwedOfWithdrawals>>> = {
  observe: { ...each, waitingOn: 'me', isNeverLate: true },
  hearInPerson: { ...each, waitingOn: 'me' },
  hear: { ...each, waitingOn: 'me' },
  waitStudent: { ...each, waitingOn: 'others', isNeverLate: true },
};

/**
 * What somebody owes of withdrawals: their student observations, who calls in a hearing, the opener the note that the
 * student was heard. Asks nothing: the first page reads what each room publishes of it.
 */
export function dutiesFrom(owed: readonly OwedOfWithdrawals[], now: Date): Duty[] {
  const today = localDate(now, INSTITUTION_TIME_ZONE);
  return dutiesOf(KINDS, owed, {
    text: (kind, count, locale) => words(locale).duties[kind](count),
    today: () => today,
  });
}
