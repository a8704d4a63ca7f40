import type { LetterPart } from '../../papers/index.js';
import type { Locale } from '../../platform/web/index.js';

/** The French put a space before it, where a line does not break. */
const COLON: Readonly<Record<Locale, string>> = { fr: '\u00a0: ', en: ': ' };

/** What a letter says as plain text, part by part: on its page, and in the mail. */
export function bodyOf(parts: readonly LetterPart[], locale: Locale): string {
  return parts
    .flatMap((part) => paragraphsOf(part, locale))
    .filter((paragraph) => paragraph.trim() !== '')
    .join('\n\n');
}

function paragraphsOf(part: LetterPart, locale: Locale): readonly string[] {
  if ('paragraph' in part) return [part.paragraph];
  if ('heading' in part) return [part.heading];
  if ('steps' in part) return [numbered(part.steps)];
  if ('facts' in part) return [part.facts.map((fact) => fact.join(COLON[locale])).join('\n')];
  if ('outcome' in part) return [part.outcome.line, part.outcome.then];
  if ('notice' in part) {
    const { heading, before, steps, after } = part.notice;
    return [heading, before, numbered(steps), after];
  }
  return 'signed' in part ? [[part.signed.as, part.signed.name].filter(Boolean).join('\n')] : [];
}

function numbered(steps: readonly string[]): string {
  return steps.map((step, index) => `${index + 1}. ${step}`).join('\n');
}
