import { inFrench, type Locale } from '../../platform/web/index.js';

/** A condition in a language, as an administrator wrote it. */
export function conditionIn(condition: { readonly textFr: string; readonly textEn: string }, locale: Locale): string {
  return locale === 'fr' ? inFrench(condition.textFr) : condition.textEn;
}
