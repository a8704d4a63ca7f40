import { workedOnOrAfter, type Territory } from '../../institution/rules/index.js';
import { addDays, addMonths, localDate, type LocalDate } from '../../platform/clock/rules/index.js';

const MONTHS = 2;

/**
 * The last day of the two months to appeal, or to go to court (R421-1), from the day a decision or a rejection was
 * received. They are *francs*: neither that day nor the same day two months on is counted; and end on a day that is
 * worked where the student's centre is (decision 13).
 */
export function lastDayToAppeal(receivedOn: LocalDate, territory: Territory): LocalDate {
  return workedOnOrAfter(addDays(addMonths(receivedOn, MONTHS), 1), territory);
}

/**
 * The day on which silence is a rejection: two months after an appeal was filed, and these are not francs (L231-4, 2°;
 * R421-2).
 */
export function rejectedBySilenceOn(filedOn: LocalDate): LocalDate {
  return addMonths(filedOn, MONTHS);
}

/** When a decision was received, and where: what its delay is counted by. */
export interface Received {
  /** When the student first opened the letter that notifies it; null: no delay runs (decision 13). */
  readonly receivedAt: Date | null;
  readonly timeZone: string;
  readonly territory: Territory;
}

/** The last day of an appeal against a decision; undefined while no delay runs. */
export function lastDayOf({ receivedAt, timeZone, territory }: Received): LocalDate | undefined {
  return receivedAt === null ? undefined : lastDayToAppeal(localDate(receivedAt, timeZone), territory);
}

/** Whether an appeal filed at this instant comes after its last day: received, it no longer keeps the court's delay. */
export function isLate(received: Received, filedAt: Date): boolean {
  const last = lastDayOf(received);
  return last !== undefined && localDate(filedAt, received.timeZone) > last;
}
