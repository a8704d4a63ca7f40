import { inFrench } from './french-typography.js';

/** The languages the portal speaks. French is the first. */
export const LOCALES = ['fr', 'en'] as const;
/** One of them. */
export type Locale = (typeof LOCALES)[number];

/** True for a language the portal speaks. */
export function isLocale(text: unknown): text is Locale {
  return LOCALES.some((locale) => locale === text);
}

/**
 * The words of a room, in both languages: `export const words = inBothLanguages({ fr, en })`, then
 * `words(reader.locale).title`. The French catalogue gives the shape; an English one that lacks a word does not
 * compile. French spaces are put right here.
 */
export function inBothLanguages<Words>(catalogues: {
  readonly fr: Words;
  readonly en: NoInfer<Words>;
}): (locale: Locale) => Words {
  const inBoth = { fr: inFrench(catalogues.fr), en: catalogues.en };
  return (locale) => inBoth[locale];
}

/** `one` or `many`, as the language counts: French says « 0 jour » and « 1,5 jour ». */
export function plural(locale: Locale, count: number, one: string, many: string): string {
  const isOne = locale === 'fr' ? Math.abs(count) < 2 : count === 1;
  return isOne ? one : many;
}
