import {
  diplomaColumn,
  numberColumn,
  pageOfList,
  sinceColumn,
  stateColumn,
  studentColumn,
  type ListOf,
} from '../../diplomas/index.js';
import { addressOf, writeDay } from '../../platform/web/index.js';
import { keepingOf } from '../acts/keep-complement.js';
import { listExaminations, type ExaminationLine } from '../data/list.store.js';
import { EXAMINATION } from '../examination.js';
import type { ExaminationState } from '../rules/index.js';
import { words } from '../words/words.js';

/** The early examinations that one may see. */
const EXAMINATIONS = {
  kind: EXAMINATION,
  find: listExaminations,
  openAt: '/examinations/new',
  words: (locale) => words(locale).list,
  beside: (actor, locale) => [
    [addressOf('/commissions'), words(locale).sitting.list],
    ...(keepingOf(actor) ? ([[addressOf('/complements'), words(locale).complements.title]] as const) : []),
  ],
  columns: (locale) => {
    const w = words(locale).list;
    return [
      numberColumn(w.examination, EXAMINATION),
      studentColumn(w.student),
      diplomaColumn(w.diploma, locale),
      stateColumn(w.state, EXAMINATION, locale),
      sinceColumn(w.since, locale),
      {
        title: w.commission,
        cell: ({ heldOn }) => (heldOn === null ? w.noCommission : writeDay(heldOn, locale, 'short')),
      },
    ];
  },
} satisfies ListOf<ExaminationState, ExaminationLine>;

export const ExaminationsPage = pageOfList(EXAMINATIONS);
