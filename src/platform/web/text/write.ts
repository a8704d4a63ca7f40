import { INSTITUTION_TIME_ZONE, type LocalDate } from '../../clock/index.js';
import { keepFormats } from '../../formats/index.js';
import { plural, type Locale } from './locale.js';

const NBSP = '\u00a0';
const LANGUAGE = { fr: 'fr-FR', en: 'en-GB' } as const;

/** A day: « 12 mars 2026 », « 1er mars 2026 »; `short` « 12 mars ». */
export function writeDay(date: LocalDate, locale: Locale, style: 'long' | 'short' = 'long'): string {
  const parts = partsOf(new Date(`${date}T00:00:00Z`), locale, 'UTC');
  const day = locale === 'fr' && parts.day === '1' ? '1er' : parts.day;
  return style === 'short' ? `${day} ${parts.month}` : `${day} ${parts.month} ${parts.year}`;
}

/** « mars 2022 », of a day or of a month `2022-03`. */
export function writeMonth(date: string, locale: Locale): string {
  const { month, year } = partsOf(new Date(`${date.slice(0, 7)}-01T00:00:00Z`), locale, 'UTC');
  return `${month} ${year}`;
}

/** Whose hours: « heure : La Réunion », “Réunion Time”; « heure de Paris ». */
export function writeZone(timeZone: string, locale: Locale): string {
  if (timeZone === INSTITUTION_TIME_ZONE) return locale === 'fr' ? 'heure de Paris' : 'Paris time';
  // Either English knows places that the other says in letters: EET, AST.
  const names = (locale === 'fr' ? ['fr-FR'] : ['en-GB', 'en-US']).map((language) => zoneIn(language, timeZone));
  return names.find((name) => !/^[A-Z]+$/.test(name)) ?? timeZone;
}

const zoneFormat = keepFormats(
  (language: string, timeZone: string) => new Intl.DateTimeFormat(language, { timeZone, timeZoneName: 'shortGeneric' }),
);

function zoneIn(language: string, timeZone: string): string {
  const parts = zoneFormat(language, timeZone).formatToParts(0);
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? timeZone;
}

/**
 * An hour, and where when it is not Paris's, which the foot of every page says: « 14 h 03 », « 17 h 03 (heure : La
 * Réunion) », “14:03”. `always` says where in Paris too, as a paper must.
 */
export function writeTime(
  instant: Date,
  { locale, timeZone }: { readonly locale: Locale; readonly timeZone: string },
  where: 'elsewhere' | 'always' = 'elsewhere',
): string {
  const { hour, minute } = partsOf(instant, locale, timeZone);
  const time = locale === 'fr' ? `${Number(hour)}${NBSP}h${NBSP}${minute}` : `${hour}:${minute}`;
  return timeZone === INSTITUTION_TIME_ZONE && where === 'elsewhere'
    ? time
    : `${time} (${writeZone(timeZone, locale)})`;
}

/** An instant, and where as `writeTime` does: « 12 mars 2026 à 14 h 03 ». */
export function writeMoment(
  instant: Date,
  reader: { readonly locale: Locale; readonly timeZone: string },
  where: 'elsewhere' | 'always' = 'elsewhere',
): string {
  const { day, month, year } = partsOf(instant, reader.locale, reader.timeZone);
  const date = `${reader.locale === 'fr' && day === '1' ? '1er' : day} ${month} ${year}`;
  return `${date} ${reader.locale === 'fr' ? 'à' : 'at'} ${writeTime(instant, reader, where)}`;
}

export interface Duration {
  readonly years: number;
  readonly months: number;
  readonly days: number;
  /** The same in days. */
  readonly total?: number;
}

/** « 1 an 11 mois 14 jours (714 jours) »; parts that are nil are not said, but for « 0 jour ». */
export function writeDuration({ years, months, days, total }: Duration, locale: Locale): string {
  const parts = [
    years > 0 && counted(years, locale, ['an', 'ans'], ['year', 'years']),
    months > 0 && counted(months, locale, ['mois', 'mois'], ['month', 'months']),
    (days > 0 || (years === 0 && months === 0)) && writeDays(days, locale),
  ].filter((part) => part !== false);
  const inDays = total !== undefined && (years > 0 || months > 0) ? ` (${writeDays(total, locale)})` : '';
  return parts.join(' ') + inDays;
}

/** « 6 jours », « 1 jour », « 1 493 jours ». */
export function writeDays(days: number, locale: Locale): string {
  return counted(days, locale, ['jour', 'jours'], ['day', 'days']);
}

/** How long to wait, said long enough: « 40 secondes », « 3 minutes ». */
export function writeWait(seconds: number, locale: Locale): string {
  return seconds < 60
    ? counted(Math.max(1, Math.ceil(seconds)), locale, ['seconde', 'secondes'], ['second', 'seconds'])
    : counted(Math.ceil(seconds / 60), locale, ['minute', 'minutes'], ['minute', 'minutes']);
}

/** A number as it is written: « 1 493 », “1,493”. */
export function writeNumber(number: number, locale: Locale): string {
  return numberFormat(locale).format(number);
}

const numberFormat = keepFormats((locale: Locale) => new Intl.NumberFormat(LANGUAGE[locale]));

/** An amount of cents, in euros: « 1 493,50 € », “€1,493.50”. */
export function writeEuros(cents: number, locale: Locale): string {
  return euroFormat(locale).format(cents / 100);
}

const euroFormat = keepFormats(
  (locale: Locale) => new Intl.NumberFormat(LANGUAGE[locale], { style: 'currency', currency: 'EUR' }),
);

/** The size of a file: « 1,0 Mo », “1.0 MB”, « 312 ko ». Thousands, as file managers count. */
export function writeSize(bytes: number, locale: Locale): string {
  const letter = locale === 'fr' ? 'o' : 'B';
  if (bytes < 1000)
    return `${writeNumber(bytes, locale)}${NBSP}${locale === 'fr' ? plural(locale, bytes, 'octet', 'octets') : plural(locale, bytes, 'byte', 'bytes')}`;
  if (bytes < 999_500) return `${writeNumber(Math.round(bytes / 1000), locale)}${NBSP}k${letter}`;
  const [size, unit] = bytes < 999_500_000 ? [bytes / 1e6, 'M'] : [bytes / 1e9, 'G'];
  return `${sizeFormat(locale, size < 99.95 ? '1' : '0').format(size)}${NBSP}${unit}${letter}`;
}

const sizeFormat = keepFormats(
  (locale: Locale, digits: '0' | '1') =>
    new Intl.NumberFormat(LANGUAGE[locale], {
      minimumFractionDigits: Number(digits),
      maximumFractionDigits: Number(digits),
    }),
);

/** How many, when nobody counts further than `most`: « 42 », « plus de 1 000 ». */
export function writeCount(count: number, locale: Locale, most = 1000): string {
  if (count <= most) return writeNumber(count, locale);
  return `${locale === 'fr' ? 'plus de' : 'more than'} ${writeNumber(most, locale)}`;
}

function counted(count: number, locale: Locale, fr: readonly [string, string], en: readonly [string, string]): string {
  return `${writeNumber(count, locale)}${NBSP}${plural(locale, count, ...(locale === 'fr' ? fr : en))}`;
}

const momentFormat = keepFormats(
  (locale: Locale, timeZone: string) =>
    new Intl.DateTimeFormat(LANGUAGE[locale], {
      timeZone,
      day: 'numeric',
      month: 'long',
      year: 'numeric',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    }),
);

function partsOf(
  instant: Date,
  locale: Locale,
  timeZone: string,
): { day: string; month: string; year: string; hour: string; minute: string } {
  const parts = Object.fromEntries(
    momentFormat(locale, timeZone)
      .formatToParts(instant)
      .map(({ type, value }) => [type, value]),
  );
  return {
    day: parts['day'] ?? '',
    month: parts['month'] ?? '',
    year: parts['year'] ?? '',
    hour: parts['hour'] ?? '',
    minute: parts['minute'] ?? '',
  };
}
