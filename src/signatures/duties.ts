import { addDays, localDate } from '../platform/clock/index.js';
import { addressOf, dutiesOf, type Duty } from '../platform/web/index.js';
import { words } from './words/words.js';

/** A document that awaits a signature, as JSON tells of it. */
export interface SheetToSign {
  readonly id: string;
  readonly signBefore: string;
  readonly timeZone: string;
}

/** What one has to sign, each by the last day before its own; nothing once that day has come. */
export function signatureDuties(owed: readonly SheetToSign[], now: Date): Duty[] {
  const inTime = owed
    .map((one) => ({ ...one, kind: 'toSign' as const, count: 1, today: localDate(now, one.timeZone) }))
    .filter(({ today, signBefore }) => today < signBefore);
  return dutiesOf(
    {
      toSign: {
        waitingOn: 'me',
        all: addressOf('/signatures'),
        one: ({ id }) => addressOf('/signatures/:id', { id }),
        dueOn: ({ signBefore }) => addDays(signBefore, -1),
      },
    },
    inTime,
    { text: (kind, count, locale) => words(locale).duties[kind](count), today: ({ today }) => today },
  );
}
