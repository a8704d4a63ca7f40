import type { Actor } from '../people/index.js';
import type { Kind } from '../platform/lifecycle/index.js';
import { INTERNSHIP_LIFECYCLE, type Internship, type INTERNSHIP_MOVES, type InternshipState } from './rules/index.js';
import { InternshipRecord } from './data/internship.record.js';
import { findInternship } from './data/internships.store.js';
import { words as agreementWords } from './words/agreement-words.js';
import { words } from './words/lifecycle-words.js';

/** The internship under its agreement, from its request to its certificate (R27–R37). */
export const INTERNSHIP = {
  lifecycle: INTERNSHIP_LIFECYCLE,
  record: InternshipRecord,
  find: findInternship,
  address: '/internships',
  words: { fr: words('fr').internship, en: words('en').internship },
  titleOf: ({ number }, locale) => agreementWords(locale).number(number),
  tones: {
    DRAFT: 'quiet',
    SUBMITTED: 'news',
    RETURNED: 'waiting',
    TEACHER_APPROVED: 'news',
    SIGNING: 'waiting',
    SIGNED: 'good',
    IN_PROGRESS: 'good',
    INTERRUPTED: 'waiting',
    COMPLETED: 'news',
    CERTIFIED: 'good',
    REFUSED: 'bad',
    CANCELLED: 'quiet',
    LAPSED: 'bad',
  },
} satisfies Kind<Actor, InternshipState, Internship, typeof INTERNSHIP_MOVES, InternshipRecord>;
