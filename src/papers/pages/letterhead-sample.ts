import type { Letterhead } from '../../institution/index.js';
import { INSTITUTION_TIME_ZONE, localDate } from '../../platform/clock/index.js';
import type { Locale } from '../../platform/web/index.js';
import type { OfficialPaper } from '../typesetting/paper-to-set.js';
import { words } from '../words/letterhead-words.js';

/** A paper that bears a letterhead, to see it by. */
export function sampleOf(letterhead: Letterhead, locale: Locale, at: Date): OfficialPaper {
  const w = words(locale).sample;
  const { signatoryTitle, signatoryName } = letterhead;
  return {
    template: 'letterhead',
    standard: 'ua-1',
    lang: locale === 'fr' ? 'fr-FR' : 'en-GB',
    title: w.title,
    at: at.toISOString(),
    frame: {
      letterhead,
      unit: '',
      day: localDate(at, INSTITUTION_TIME_ZONE),
      number: '',
      name: w.title,
      about: '',
      foot: w.title,
    },
    values: {
      lead: w.lead,
      heading: w.heading,
      paragraph: w.paragraph,
      facts: [[w.term, w.value]],
      signatory: signatoryName === '' ? null : { as: signatoryTitle, name: signatoryName },
    },
  };
}
