import { writeDay, writeMonth, type Locale } from '../../platform/web/index.js';
import { prudently, type Period } from '../rules/index.js';
import { words } from './words.js';

/** The days of a period. */
type Days = Pick<Period, 'from' | 'to' | 'suspensions'> & { readonly approximate?: boolean | undefined };

/** « du 1er mars 2022 au 31 décembre 2023 », « depuis le 1er mars 2022 », « de mars 2022 à décembre 2023 ». */
export function writeRange({ from, to, approximate }: Days, locale: Locale): string {
  const w = words(locale);
  if (approximate)
    return to === null
      ? w.sinceMonth(writeMonth(from, locale))
      : w.rangeOfMonths(writeMonth(from, locale), writeMonth(to, locale));
  return to === null ? w.since(writeDay(from, locale)) : w.range(writeDay(from, locale), writeDay(to, locale));
}

/** The same, with that it is approximate and how it is counted (C12), and each suspension (C10): a line each. */
export function sayDays(period: Days, locale: Locale): string[] {
  const w = words(locale);
  const range = writeRange(period, locale);
  return [
    ...(period.approximate ? [`${range} (${w.approximateShort})`, sayCounted(period, locale)] : [range]),
    ...(period.suspensions ?? []).map(({ from, to }) => w.suspended(writeDay(from, locale), writeDay(to, locale))),
  ];
}

function sayCounted(period: Days, locale: Locale): string {
  const w = words(locale);
  const { from, to } = prudently({ ...period, rate: 100, kind: 'employee', nature: true, level: true });
  if (to && to < from) return w.countedNone;
  return w.countedFrom(writeDay(from, locale), to ? writeDay(to, locale) : null);
}
