import type { Actor } from '../people/index.js';
import type { Kind } from '../platform/lifecycle/index.js';
import { AmendmentRecord } from './data/amendment.record.js';
import { findAmendment } from './data/amendments.store.js';
import { AMENDMENT_LIFECYCLE, type Amendment, type AMENDMENT_MOVES, type AmendmentState } from './rules/index.js';
import { words } from './words/lifecycle-words.js';

/** An amendment of an agreement: what changes, signed by the same five (L124-13). */
export const AMENDMENT = {
  lifecycle: AMENDMENT_LIFECYCLE,
  record: AmendmentRecord,
  find: findAmendment,
  address: '/amendments',
  words: { fr: words('fr').amendment, en: words('en').amendment },
  titleOf: ({ number }, locale) => `${words(locale).amendment.thing} ${number}`,
  tones: { DRAFT: 'quiet', SIGNING: 'waiting', SIGNED: 'good', ABANDONED: 'quiet' },
} satisfies Kind<Actor, AmendmentState, Amendment, typeof AMENDMENT_MOVES, AmendmentRecord>;
