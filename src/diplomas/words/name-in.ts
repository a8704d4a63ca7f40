import { inFrench, type Locale } from '../../platform/web/index.js';

/** A diploma's, a specialty's or a jury's name in a language; in French with the spaces of French, however an administrator typed it. */
export function nameIn(thing: { readonly nameFr: string; readonly nameEn: string }, locale: Locale): string {
  return locale === 'fr' ? inFrench(thing.nameFr) : thing.nameEn;
}
