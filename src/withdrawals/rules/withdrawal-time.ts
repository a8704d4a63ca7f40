import { addDays, addMonths, type LocalDate } from '../../platform/clock/rules/index.js';

const MONTHS = 4;
const DAYS_TO_WRITE = 15;
const DAYS_OF_NOTICE = 14;

/**
 * The last day on which the minutes that withdraw an unlawful decision may be signed: the same date of the fourth month
 * after the signature of the minutes withdrawn, or the last day of that month (L242-1, decision 12). Receipt has no part
 * in it.
 */
export function lastDayToWithdraw(signedOn: LocalDate): LocalDate {
  return addMonths(signedOn, MONTHS);
}

/** The last day of the student's written observations: fifteen whole days after that of the letter. */
export function observationsUntil(openedOn: LocalDate): LocalDate {
  return addDays(openedOn, DAYS_TO_WRITE);
}

/** The first day on which a student who said nothing has been heard. */
export function heardFrom(openedOn: LocalDate): LocalDate {
  return addDays(observationsUntil(openedOn), 1);
}

/** Whoever must act before a last day is reminded two weeks ahead: the farthest of those reminded of on this day. */
export function lastDayRemindedOn(today: LocalDate): LocalDate {
  return addDays(today, DAYS_OF_NOTICE);
}
