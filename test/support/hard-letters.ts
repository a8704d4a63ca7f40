import { mentionOf, rebuiltFrom } from '../../src/experience/index.js';
import { words as examinationWords } from '../../src/examinations/words/words.js';
import { words } from '../../src/jury/words/words.js';
import { words as opinionWords } from '../../src/opinions/words/letter-words.js';
import type { LetterText } from '../../src/letters/index.js';
import { FIRST_LETTERHEAD } from '../../src/institution/rules/index.js';
import { letterPaper } from '../../src/letters/acts/letter-paper.js';
import type { LetterForPaper } from '../../src/letters/data/letter-papers.store.js';
import { bodyOf } from '../../src/letters/words/body-of.js';
import type { OfficialPaper, Verified } from '../../src/papers/index.js';
import { framed } from '../../src/papers/typesetting/frame-of.js';
import type { PaperToSet } from '../../src/papers/typesetting/paper-to-set.js';
import { agree, type Civility } from '../../src/people/index.js';
import type { Locale } from '../../src/platform/web/index.js';
import { AT, nameOf, REFERENCE, textOf, TITLE, type Hardness } from './hard-facts.js';
import { HARD_LETTERHEAD, weighedOf } from './hard-jury.js';

/** A code, and where it is asked for. */
export const VERIFIED: Verified = { code: '0123456789ABCDEFGHJK', address: 'https://aval.example/verify' };

/** With the code by which it is verified, as it is when the portal makes it. */
export function authenticated(paper: OfficialPaper): PaperToSet {
  return framed(paper, VERIFIED);
}

/** What a jury adopts may be the professor's reasoning, whose form takes more than its own. */
const LONGEST_REASONS = 20_000;

/** Letters of every outcome, of the longest reasons or of none, and one of plain words. */
export function hardLetters({ letters }: Hardness): readonly (readonly [name: string, paper: PaperToSet])[] {
  return (['fr', 'en'] as const).flatMap((locale) => [
    [`letter of a refusal (${locale})`, onPaper(locale, 'madame', 'refused', textOf(letters))] as const,
    [
      `letter of a grant (${locale})`,
      onPaper(locale, 'monsieur', 'granted', textOf(Math.min(letters * 20, LONGEST_REASONS))),
    ] as const,
    [`letter of a complement (${locale})`, onPaper(locale, null, 'deferred', textOf(letters))] as const,
    ...others(locale, letters),
    [`letter of the least (${locale})`, authenticated(letterPaper(LEAST(locale), 'L2026-0001'))] as const,
  ]);
}

/** What is written of an appeal, of an opinion, by a commission. */
function others(locale: Locale, letters: number): readonly (readonly [name: string, paper: PaperToSet])[] {
  const { letters: w } = words(locale);
  const about = { greeting: agree(w.greeting, null), file: REFERENCE, jury: TITLE };
  const [day, text] = ['1er mars 2027', textOf(letters)];
  const received = { ...about, filedOn: day, rejectedOn: day, courtUntil: day, lateSince: day };
  const moved = { ...about, to: 'REJECTED', state: TITLE, reason: text } as const;
  const opinion = { number: REFERENCE, diploma: TITLE, sense: TITLE, tone: 'bad' } as const;
  const plan = examinationWords(locale).letters.plan([TITLE, text, nameOf(2)], 12, day);
  const answer = {
    number: REFERENCE,
    answer: TITLE,
    tone: 'waiting',
    reasoning: text,
    signedBy: [nameOf(2), nameOf(3)],
    plan,
    mention: mentionIn(locale),
  } as const;
  return [
    [`receipt of an appeal (${locale})`, withParts(locale, null, w.appealReceived(received))],
    [`letter of a rejected appeal (${locale})`, withParts(locale, 'madame', w.appealMoved(moved))],
    [
      `letter of an opinion (${locale})`,
      withParts(locale, 'monsieur', opinionWords(locale).proposedToStudent(opinion)),
    ],
    [`letter of a commission (${locale})`, withParts(locale, null, examinationWords(locale).letters.answered(answer))],
  ];
}

/** Of an assessment that was attached. */
const mentionIn = (locale: Locale): ReturnType<typeof mentionOf> =>
  mentionOf(
    rebuiltFrom({
      ...{ periods: [], retained: null, plans: [] },
      attached: { weighed: weighedOf([]), versionId: null },
    }),
    locale,
  );

const LEAST = (locale: Locale): LetterForPaper => ({
  locale,
  subject: TITLE,
  body: `Bonjour,\n\n${textOf(120)}`,
  parts: null,
  writtenAt: AT,
  name: nameOf(3),
  civility: null,
  email: 'a@aval.example',
  studentNumber: null,
  paperId: null,
  letterhead: FIRST_LETTERHEAD,
});

function onPaper(
  locale: Locale,
  civility: Civility | null,
  which: 'refused' | 'granted' | 'deferred',
  text: string,
): PaperToSet {
  const w = words(locale).letters;
  const said = {
    number: 'D2026-0001',
    diploma: TITLE,
    minutes: 'PV-S2026-0001',
    reasons: text,
    greeting: agree(w.greeting, civility),
    president: agree(w.signerOf.president, civility),
    signedBy: nameOf(0),
    mention: mentionIn(locale),
    credits: '33 crédits, outre 6 déjà acquis',
    onCredits: false,
    due: '1er mars 2027',
    why: text,
    points: text.split('\n').filter((point) => point.trim() !== ''),
  };
  return withParts(locale, civility, w[which](said));
}

function withParts(locale: Locale, civility: Civility | null, text: LetterText): PaperToSet {
  if (!('parts' in text)) throw new Error('A letter without parts.');
  const { subject, parts } = text;
  return authenticated(
    letterPaper(
      {
        ...LEAST(locale),
        subject,
        parts,
        body: bodyOf(parts, locale),
        name: nameOf(0),
        civility,
        email: `${'prenom.nom'.repeat(9)}@aval.example`,
        studentNumber: 'NAN-0001',
        letterhead: HARD_LETTERHEAD,
      },
      'L2026-123456',
    ),
  );
}
