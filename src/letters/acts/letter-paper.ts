import type { LetterPart, OfficialPaper } from '../../papers/index.js';
import { agree } from '../../people/index.js';
import { INSTITUTION_TIME_ZONE, localDate } from '../../platform/clock/index.js';
import { writeDay } from '../../platform/web/index.js';
import type { LetterForPaper } from '../data/letter-papers.store.js';
import { words } from '../words/words.js';

/** A letter as it is on paper, under its number: word for word what its page says. */
export function letterPaper(letter: LetterForPaper, number: string): OfficialPaper {
  const { locale, subject, writtenAt, letterhead, name, civility, email, studentNumber } = letter;
  const w = words(locale).paper;
  const day = localDate(writtenAt, INSTITUTION_TIME_ZONE);
  const numbered = w.name(number, writeDay(day, locale));
  const parts = letter.parts ?? letter.body.split('\n\n').map((paragraph): LetterPart => ({ paragraph }));
  const signed = parts.flatMap((part) => ('signed' in part ? [part.signed] : []))[0];
  const { signatoryTitle, signatoryName } = letterhead;
  return {
    template: 'letter',
    standard: 'a-2a',
    lang: locale === 'fr' ? 'fr-FR' : 'en-GB',
    title: subject,
    at: writtenAt.toISOString(),
    frame: { letterhead, unit: '', day, number, name: numbered, about: name, foot: `${numbered}, ${subject}` },
    values: {
      addressee: [
        [agree(w.civility, civility), name].filter(Boolean).join(' '),
        ...(studentNumber === null ? [] : [w.studentNumber(studentNumber)]),
        email,
      ],
      references: parts.flatMap((part) => ('references' in part ? part.references : [])),
      parts: parts.filter((part) => !('references' in part) && !('signed' in part)),
      signatory: signed ?? (signatoryName === '' ? null : { as: signatoryTitle, name: signatoryName }),
    },
  };
}
