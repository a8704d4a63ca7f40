import type { Actor } from '../people/index.js';
import type { Kind } from '../platform/lifecycle/index.js';
import {
  EXAMINATION_LIFECYCLE,
  type Examination,
  type EXAMINATION_MOVES,
  type ExaminationState,
} from './rules/index.js';
import { ExaminationRecord } from './data/examination.record.js';
import { findExamination } from './data/examinations.store.js';
import { words } from './words/words.js';

/** The early examination: a commission of the centre says what is missing, before the jury (R50–R52). */
export const EXAMINATION = {
  lifecycle: EXAMINATION_LIFECYCLE,
  record: ExaminationRecord,
  find: findExamination,
  address: '/examinations',
  words: { fr: words('fr').lifecycle, en: words('en').lifecycle },
  titleOf: ({ number }, locale) => words(locale).number(number),
  tones: {
    DRAFT: 'quiet',
    SUBMITTED: 'news',
    INCOMPLETE: 'waiting',
    ADMISSIBLE: 'news',
    IN_COMMISSION: 'news',
    ANSWERED: 'good',
    SUPERSEDED: 'quiet',
    WITHDRAWN: 'quiet',
  },
} satisfies Kind<Actor, ExaminationState, Examination, typeof EXAMINATION_MOVES, ExaminationRecord>;
