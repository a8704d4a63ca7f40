import type { Actor } from '../people/index.js';
import type { Kind } from '../platform/lifecycle/index.js';
import { REPORT_LIFECYCLE, type Report, type REPORT_MOVES, type ReportState } from './rules/index.js';
import { ReportRecord } from './data/report.record.js';
import { findReport } from './data/reports.store.js';
import { words } from './words/words.js';

/** The report file: what a student declares and deposits, what is thought of it, and what is decided (R20–R49). */
export const REPORT = {
  lifecycle: REPORT_LIFECYCLE,
  record: ReportRecord,
  find: findReport,
  address: '/reports',
  words: { fr: words('fr').lifecycle, en: words('en').lifecycle },
  titleOf: ({ number }, locale) => words(locale).number(number),
  tones: {
    DRAFT: 'quiet',
    SUBMITTED: 'news',
    RETURNED: 'waiting',
    ADMISSIBLE: 'news',
    ASSIGNED: 'news',
    UNDER_REVIEW: 'news',
    OPINION_PROPOSED: 'news',
    FORWARDED: 'news',
    VALIDATED: 'good',
    NOT_VALIDATED: 'bad',
    WITHDRAWN: 'quiet',
  },
} satisfies Kind<Actor, ReportState, Report, typeof REPORT_MOVES, ReportRecord>;
