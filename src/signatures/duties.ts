import { addDays, localDate } from '../platform/clock/index.js';
import { daysOfDuty, addressOf, type Duty } from '../platform/web/index.js';
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
    .map((one) => ({ ...one, on: addDays(one.signBefore, -1), today: localDate(now, one.timeZone), count: 1 }))
    .filter(({ today, signBefore }) => today < signBefore);
  const [only] = inTime;
  if (!only) return [];
  return [
    {
      text: (locale) => words(locale).duties.toSign(inTime.length),
      count: inTime.length,
      href: inTime.length === 1 ? addressOf('/signatures/:id', { id: only.id }) : addressOf('/signatures'),
      waitingOn: 'me',
      ...daysOfDuty(inTime),
    },
  ];
}
