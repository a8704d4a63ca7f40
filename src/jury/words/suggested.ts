import type { Locale } from '../../platform/web/index.js';
import type { Suggestion } from '../data/suggestions.store.js';
import { words } from './words.js';

/** Why a conflict is suggested, in a sentence. */
export function suggestedBecause({ kind, because }: Pick<Suggestion, 'kind' | 'because'>, locale: Locale): string {
  return words(locale).suggested.because[kind](because ?? '');
}
