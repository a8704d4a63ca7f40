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
import { Tag, writeDay } from '../../platform/web/index.js';
import { listReports, type ReportLine } from '../data/list.store.js';
import { REPORT } from '../report.js';
import type { ReportState } from '../rules/index.js';
import { words } from '../words/words.js';

/** The report files that one may see. */
const REPORTS = {
  kind: REPORT,
  find: listReports,
  openAt: '/reports/new',
  exportAt: '/reports/export',
  words: (locale) => ({ ...words(locale).list, onPaper: words(locale).open.onPaper }),
  columns: (locale) => {
    const { list: w, kinds, open } = words(locale);
    return [
      numberColumn(w.file, REPORT, ({ kind }) => kinds[kind]),
      { title: open.kind, text: ({ kind }) => kinds[kind] },
      studentColumn(w.student),
      diplomaColumn(w.diploma, locale),
      { title: w.centre, text: ({ centre }) => centre },
      stateColumn(w.state, REPORT, locale, ({ late }) =>
        late ? (
          <>
            {' '}
            <Tag tone="bad">{w.late}</Tag>
          </>
        ) : null,
      ),
      sinceColumn(w.since, locale),
      {
        title: w.due,
        cell: ({ dueOn }) => (dueOn === null ? '—' : writeDay(dueOn, locale, 'short')),
        text: ({ dueOn }) => dueOn,
      },
    ];
  },
} satisfies ListOf<ReportState, ReportLine>;

export const ReportsPage = pageOfList(REPORTS);
export const ReportsExport = exportOfList(REPORTS);
