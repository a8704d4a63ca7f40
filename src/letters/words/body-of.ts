import type { LetterPart } from '../../papers/index.js';

/** What a letter says as plain text, part by part: on its page, and in the mail. */
export function bodyOf(parts: readonly LetterPart[]): string {
  return parts
    .flatMap(paragraphsOf)
    .filter((paragraph) => paragraph.trim() !== '')
    .join('\n\n');
}

function paragraphsOf(part: LetterPart): readonly string[] {
  if ('paragraph' in part) return [part.paragraph];
  if ('heading' in part) return [part.heading];
  if ('steps' in part) return [numbered(part.steps)];
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
