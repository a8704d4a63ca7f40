import { mentionOf, rebuiltFrom } from '../../src/experience/index.js';
import { words as examinationWords } from '../../src/examinations/words/words.js';
import { words as requestWords } from '../../src/diploma-requests/words/words.js';
import { words } from '../../src/jury/words/words.js';
import { words as letterWords } from '../../src/letters/words/words.js';
import { words as withdrawalWords } from '../../src/withdrawals/words/words.js';
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
    ...afterwards(locale, letters),
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

/** What is written once a decision is signed: of its withdrawal, of a judgment, of what was recused, lost or presented. */
function afterwards(locale: Locale, letters: number): readonly (readonly [name: string, paper: PaperToSet])[] {
  const jury = words(locale);
  const withdrawal = withdrawalWords(locale).letters;
  const [day, text] = ['1er mars 2027', textOf(letters)];
  const about = { greeting: agree(jury.letters.greeting, null), file: REFERENCE, jury: TITLE };
  const opened = {
    ...about,
    ground: 'unlawful',
    sense: TITLE,
    minutes: REFERENCE,
    signedOn: day,
    heldAgainst: text,
    writtenUntil: day,
    lastDay: day,
    openedAs: 'president',
    openedBy: nameOf(1),
  } as const;
  const judged = { file: REFERENCE, request: REFERENCE, jury: TITLE, number: REFERENCE, court: TITLE, day };
  const session = { number: REFERENCE, jury: TITLE, day };
  const presented = { subject: TITLE, number: REFERENCE, day, reason: text };
  return [
    [`letter of a withdrawal (${locale})`, withParts(locale, 'madame', withdrawal.opened(opened))],
    [
      `summons to a hearing (${locale})`,
      withParts(locale, null, withdrawal.summoned({ ...about, heldOn: day, place: TITLE })),
    ],
    [`letter of a withdrawal that was heard (${locale})`, withParts(locale, 'monsieur', withdrawal.heard(about))],
    [`letter of a judgment (${locale})`, inWords(locale, jury.judgment.letters.student(judged))],
    [`letter of a recusal that is lifted (${locale})`, inWords(locale, jury.letters.recusalLifted(session))],
    [
      `letter of a recusal that stays (${locale})`,
      inWords(locale, jury.letters.liftingRefused({ ...session, reason: text })),
    ],
    [`letter of a lost report (${locale})`, inWords(locale, requestWords(locale).letters.lostReport(REFERENCE, day))],
    [`letter of a presentation (${locale})`, inWords(locale, letterWords(locale).presentation.letter(presented))],
  ];
}

/** A letter of plain words. */
function inWords(locale: Locale, { subject, body }: { readonly subject: string; readonly body: string }): PaperToSet {
  return authenticated(letterPaper({ ...LEAST(locale), subject, body }, 'L2026-0001'));
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
