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
import { holds } from '../../people/index.js';
import { addressOf, Tag, writeDay } from '../../platform/web/index.js';
import { listReports, type ReportLine } from '../data/list.store.js';
import { REPORT } from '../report.js';
import type { ReportState } from '../rules/index.js';
import { confidentialWords } from '../words/confidential-words.js';
import { officerWords } from '../words/officer-words.js';
import { words } from '../words/words.js';

/** The report files that one may see. */
const REPORTS = {
  kind: REPORT,
  find: (tx, actor, { narrowed, ...asked }) =>
    listReports(tx, actor, { ...asked, part: narrowed === 'mine' || narrowed === 'left' ? narrowed : undefined }),
  beside: (actor, locale) =>
    holds(actor, 'registry') || holds(actor, 'coordinator')
      ? [[addressOf('/reports/confidential'), confidentialWords(locale).list.link]]
      : [],
  narrower: [
    { name: 'mine', isFor: (actor) => holds(actor, 'registry'), words: (locale) => officerWords(locale).list.mine },
    {
      name: 'left',
      isFor: (actor) => holds(actor, 'registry') || holds(actor, 'coordinator'),
      words: (locale) => officerWords(locale).list.left,
    },
  ],
  openAt: '/reports/new',
  exportAt: '/reports/export',
  words: (locale) => ({ ...words(locale).list, onPaper: words(locale).open.onPaper }),
  columns: (locale) => {
    const { list: w, kinds, open } = words(locale);
    const officer = officerWords(locale);
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
      {
        title: officer.list.column,
        cell: ({ officer: name, lacksOfficer }) =>
          lacksOfficer ? <Tag tone="waiting">{officer.none}</Tag> : (name ?? '—'),
        text: ({ officer: name, lacksOfficer }) => (lacksOfficer ? officer.none : name),
      },
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
