import type { Locale } from '../../platform/web/index.js';
import { lengthOf, MOST_HOURS, MOST_MONTHS, spanOf, type Need, type Terms } from '../rules/index.js';
import { words } from './agreement-words.js';

/** The length of an agreement in words, what is asked beside it, and the caps (decision 25). */
export interface SaidLength {
  readonly said: string;
  readonly asked: string;
  readonly most: readonly string[];
}

/** That of terms that say when and how much; undefined before. */
export function sayLength(
  terms: Parameters<typeof spanOf>[0],
  need: Pick<Need, 'asked' | 'longest'>,
  locale: Locale,
): SaidLength | undefined {
  const span = spanOf(terms);
  if (!span) return undefined;
  const { length: w, hours } = words(locale);
  const { asked, ...length } = lengthOf(span, need);
  const months = asked && w.range(asked.min, asked.max);
  return {
    said: w.said(fromDateToDate(length, locale), length.presence, hours(length.hours)),
    asked: months === null ? w.notAsked : length.covers ? w.covers(months) : w.isShort(months),
    most: [
      ...(length.longest === null ? [] : [w.longest(length.longest, length.exceeds)]),
      w.law(MOST_MONTHS, hours(MOST_HOURS), length.exceedsLaw),
    ],
  };
}

/** « 3 mois · 448 h », where there is little room; '' before terms say when and how much. */
export function sayLengthShortly(
  terms: Pick<Terms, 'startsOn' | 'endsOn' | 'weeklyHours' | 'totalHours'>,
  locale: Locale,
): string {
  const span = spanOf(terms);
  const { length: w, hours } = words(locale);
  return span
    ? w.short(fromDateToDate(lengthOf(span, { asked: null, longest: null }), locale), hours(span.totalHours))
    : '';
}

function fromDateToDate({ months, days }: { readonly months: number; readonly days: number }, locale: Locale): string {
  const w = words(locale).length;
  if (months === 0) return w.days(days);
  return days === 0 ? w.months(months) : w.both(w.months(months), w.days(days));
}
