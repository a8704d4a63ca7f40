import { diplomaOf, numberColumn, pageOfList, sinceColumn, stateColumn, type ListOf } from '../../diplomas/index.js';
import { writeDay } from '../../platform/web/index.js';
import { listInternships, type InternshipLine } from '../data/list.store.js';
import { INTERNSHIP } from '../internship.js';
import type { InternshipState } from '../rules/index.js';
import { sayLengthShortly } from '../words/say-length.js';
import { words } from '../words/words.js';

/** The internships that one may see; of all, those that start soon and that not all have signed. */
const INTERNSHIPS = {
  kind: INTERNSHIP,
  find: (tx, actor, { narrowed, ...asked }) => listInternships(tx, actor, { ...asked, soon: narrowed === 'soon' }),
  openAt: '/internships/new',
  narrower: [
    {
      name: 'soon',
      words: (locale) => {
        const w = words(locale).list;
        return { title: w.soonTitle, link: w.soon, backToAll: w.all };
      },
    },
  ],
  words: (locale) => words(locale).list,
  columns: (locale) => {
    const w = words(locale).list;
    return [
      numberColumn(w.internship, INTERNSHIP),
      {
        title: w.student,
        notToStudents: true,
        cell: (line) => (
          <>
            {line.student}
            <span class="aval-quiet aval-block">{diplomaOf(line, locale)}</span>
          </>
        ),
      },
      { title: w.host, cell: ({ host }) => host || '—' },
      stateColumn(w.state, INTERNSHIP, locale),
      {
        title: w.dates,
        cell: ({ startsOn, endsOn, ...hours }) =>
          startsOn === null || endsOn === null ? (
            w.noDates
          ) : (
            <>
              {w.range(writeDay(startsOn, locale), writeDay(endsOn, locale))}
              <span class="aval-quiet aval-block">{sayLengthShortly({ startsOn, endsOn, ...hours }, locale)}</span>
            </>
          ),
      },
      sinceColumn(w.since, locale),
    ];
  },
} satisfies ListOf<InternshipState, InternshipLine>;

export const InternshipsPage = pageOfList(INTERNSHIPS);
