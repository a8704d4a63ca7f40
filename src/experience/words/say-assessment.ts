import type { Locale } from '../../platform/web/index.js';
import type { Assessment, Clause } from '../rules/assessment/index.js';
import { assessmentWords } from './assessment-words.js';

/** A clause of an assessment in the reader's language; its rule stands beside it. */
export function sayClause({ code, facts }: Clause, locale: Locale): string {
  return assessmentWords(locale).clauses[code](facts);
}

/** What is worth a look by a person, in the reader's language. */
export function sayWarning({ code, facts }: Assessment['warnings'][number], locale: Locale): string {
  return assessmentWords(locale).warnings[code](facts);
}
