import type { Actor } from '../people/index.js';
import type { Kind } from '../platform/lifecycle/index.js';
import { REQUEST_LIFECYCLE, type DiplomaRequest, type REQUEST_MOVES, type RequestState } from './rules/index.js';
import { DiplomaRequestRecord } from './data/request.record.js';
import { findRequest } from './data/requests.store.js';
import { words } from './words/words.js';

/**
 * The diploma request: it brings a report file before the national jury, and carries out what the jury decides
 * (R40–R49).
 */
export const REQUEST = {
  lifecycle: REQUEST_LIFECYCLE,
  record: DiplomaRequestRecord,
  find: findRequest,
  address: '/diploma-requests',
  words: { fr: words('fr').lifecycle, en: words('en').lifecycle },
  titleOf: ({ number }, locale) => words(locale).number(number),
  tones: {
    DRAFT: 'quiet',
    SUBMITTED: 'news',
    INCOMPLETE: 'waiting',
    AWAITING_OPINION: 'waiting',
    ADMISSIBLE: 'news',
    SCHEDULED: 'news',
    GRANTED: 'good',
    DEFERRED: 'waiting',
    REFUSED: 'bad',
    WITHDRAWN: 'quiet',
  },
} satisfies Kind<Actor, RequestState, DiplomaRequest, typeof REQUEST_MOVES, DiplomaRequestRecord>;
