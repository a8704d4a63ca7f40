import type { Actor } from '../people/index.js';
import type { Kind } from '../platform/lifecycle/index.js';
import { WithdrawalRecord } from './data/withdrawal.record.js';
import { findWithdrawal, type WithdrawalSeen } from './data/withdrawals.store.js';
import { WITHDRAWAL_LIFECYCLE, type WITHDRAWAL_MOVES, type WithdrawalState } from './rules/index.js';
import { words } from './words/words.js';

/** The withdrawal (retrait) of what a jury decided (decision 12). */
export const WITHDRAWAL = {
  lifecycle: WITHDRAWAL_LIFECYCLE,
  record: WithdrawalRecord,
  find: findWithdrawal,
  address: '/withdrawals',
  words: { fr: words('fr').withdrawal, en: words('en').withdrawal },
  titleOf: ({ reportNumber }, locale) => words(locale).pages.about(reportNumber),
  tones: { OPENED: 'waiting', HEARD: 'news', SCHEDULED: 'waiting', DONE: 'quiet', ABANDONED: 'quiet' },
} satisfies Kind<Actor, WithdrawalState, WithdrawalSeen, typeof WITHDRAWAL_MOVES, WithdrawalRecord>;
