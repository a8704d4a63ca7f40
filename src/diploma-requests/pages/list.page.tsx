import {
  diplomaColumn,
  exportOfList,
  numberColumn,
  pageOfList,
  sinceColumn,
  stateColumn,
  studentColumn,
  type ListOf,
} from '../../diplomas/index.js';
import { writeAcademicYear } from '../../institution/index.js';
import { addressOf } from '../../platform/web/index.js';
import { listRequests, type RequestLine } from '../data/list.store.js';
import { REQUEST } from '../request.js';
import type { RequestState } from '../rules/index.js';
import { words } from '../words/words.js';

/** The diploma requests that one may see. */
const REQUESTS = {
  kind: REQUEST,
  find: listRequests,
  openAt: '/diploma-requests/new',
  exportAt: '/diploma-requests/export',
  words: (locale) => words(locale).list,
  columns: (locale) => {
    const { list: w, page } = words(locale);
    return [
      numberColumn(w.request, REQUEST),
      studentColumn(w.student),
      diplomaColumn(w.diploma, locale, ({ centre, academicYear }) => `${centre} · ${writeAcademicYear(academicYear)}`),
      { title: page.centre, text: ({ centre }) => centre },
      { title: w.year, text: ({ academicYear }) => writeAcademicYear(academicYear) },
      stateColumn(w.state, REQUEST, locale),
      sinceColumn(w.since, locale),
      {
        title: w.report,
        cell: ({ reportId, reportNumber }) =>
          reportId === null ? (
            w.noReport
          ) : (
            <a class="govuk-link" href={addressOf('/reports/:id', { id: reportId })}>
              {reportNumber}
            </a>
          ),
        text: ({ reportNumber }) => reportNumber,
      },
    ];
  },
} satisfies ListOf<RequestState, RequestLine>;

export const RequestsPage = pageOfList(REQUESTS);
export const RequestsExport = exportOfList(REQUESTS);
