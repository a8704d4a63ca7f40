import { lettersOfMoves, type LetterOfMove } from '../../letters/index.js';
import type { Tx } from '../../platform/database/index.js';
import type { MoveMade } from '../../platform/lifecycle/index.js';
import { AMENDMENT } from '../amendment.js';
import { amendmentForThePortal } from '../data/amendments.store.js';
import { internshipForThePortal } from '../data/internships.store.js';
import { INTERNSHIP } from '../internship.js';
import type { Internship } from '../rules/index.js';
import { words as agreementWords } from '../words/agreement-words.js';
import { words } from '../words/letter-words.js';
import type { Words } from '../words/letter-words.fr.js';
import { FOLLOWERS } from './write-of-internship.job.js';

/** The internship whose agreement is amended, and the amendment's place among those of it. */
interface Facts extends Internship {
  readonly amendment: number;
}
type Letter = LetterOfMove<Words, Facts, keyof typeof FOLLOWERS>;

const toAll = (text: (w: Words, name: string, reason: string) => ReturnType<Letter['text']>): readonly Letter[] =>
  (['student', 'teacher', 'registry'] as const).map((to) => ({
    to,
    text: (w, { number, amendment }, { locale, reason }) =>
      text(w, agreementWords(locale).amendmentNumber(number, amendment), reason),
  }));

/** Writes of an amendment to those who follow its agreement, on whose page the letters stand. */
export const writeOfAmendment = lettersOfMoves(AMENDMENT, {
  words,
  facts: async (tx: Tx, { thingId }: MoveMade): Promise<Facts | undefined> => {
    const amendment = await amendmentForThePortal(tx, thingId);
    const internship = amendment && (await internshipForThePortal(tx, amendment.internshipId));
    return internship && { ...internship, amendment: amendment.number };
  },
  about: ({ id }) => ({ thing: INTERNSHIP.lifecycle.name, thingId: id }),
  recipients: FOLLOWERS,
  letters: {
    send: toAll((w, name) => w.amendmentSent(name)),
    sign: toAll((w, name) => w.amendmentSigned(name)),
    abandon: toAll((w, name, reason) => w.amendmentAbandoned(name, reason)),
  },
});
