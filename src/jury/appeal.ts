import type { Actor } from '../people/index.js';
import type { Kind } from '../platform/lifecycle/index.js';
import { AppealRecord } from './data/appeal.record.js';
import { findAppeal, type AppealSeen } from './data/appeals.store.js';
import { APPEAL_LIFECYCLE, type APPEAL_MOVES, type AppealState } from './rules/index.js';
import { words } from './words/words.js';

/** An administrative appeal against what a jury decided (R421-1, R421-5). */
export const APPEAL = {
  lifecycle: APPEAL_LIFECYCLE,
  record: AppealRecord,
  find: findAppeal,
  address: '/appeals',
  words: { fr: words('fr').appeal, en: words('en').appeal },
  titleOf: ({ reportNumber }, locale) => words(locale).appeals.about(reportNumber),
  tones: {
    FILED: 'news',
    UNDER_REVIEW: 'waiting',
    REJECTED: 'bad',
    UPHELD: 'waiting',
    REJUDGED: 'good',
    WITHDRAWN: 'quiet',
    WITHOUT_OBJECT: 'quiet',
  },
} satisfies Kind<Actor, AppealState, AppealSeen, typeof APPEAL_MOVES, AppealRecord>;
