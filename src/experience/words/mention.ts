import { writeDay, type Locale } from '../../platform/web/index.js';
import type { ExplainedAssessment } from '../rules/index.js';
import { assessmentWords } from './assessment-words.js';
import { keptWords } from './kept-words.js';
import { writeExperience } from './write-experience.js';

/**
 * What the law asks a letter to say where an assessment was attached to the decision it notifies (L311-3-1): what it is
 * for, by which rules, what was counted, the rights of its reader, and that people decided. Parts of
 * a letter, one under the other; none where none was attached.
 */
export function mentionOf(
  { weighed, rules }: ExplainedAssessment,
  locale: Locale,
): ({ readonly heading: string } | { readonly paragraph: string })[] {
  if (weighed === null || rules === null) return [];
  const w = keptWords(locale).mention;
  const { inSpecialty, total, outcome } = weighed.retained ?? weighed.declared;
  const paragraphs = [
    w.what(writeDay(weighed.on, locale)),
    [
      w.rules(rules.name, rules.version, rules.source),
      ...(rules.variantOf === undefined ? [] : [w.variant(rules.variantOf)]),
      w.counted(
        writeExperience(inSpecialty.days, locale),
        writeExperience(total.days, locale),
        assessmentWords(locale).outcomes[outcome],
      ),
    ].join(' '),
    w.people,
    w.rights,
  ];
  return [{ heading: w.heading }, ...paragraphs.map((paragraph) => ({ paragraph }))];
}
