import { nameIn } from '../../diplomas/index.js';
import { localDate } from '../../platform/clock/index.js';
import {
  Button,
  Count,
  EmptyState,
  fieldsOf,
  Form,
  NextPage,
  Select,
  Table,
  TextField,
  writeDay,
  addressOf,
  type Reader,
} from '../../platform/web/index.js';
import { INTERNSHIP_STATES, type InternshipState } from '../rules/index.js';
import type { InternshipLine } from '../data/list.store.js';
import { words as lifeWords } from '../words/life-words.js';
import { words } from '../words/words.js';
import { INTERNSHIP } from '../internship.js';

import { StateTag } from '../../platform/lifecycle/pages/index.js';

interface Props {
  readonly rows: readonly InternshipLine[];
  readonly next: string | undefined;
  readonly count: number;
  readonly state: InternshipState | undefined;
  readonly search: string;
  readonly soon: boolean;
  readonly reader: Reader;
  readonly isStudent: boolean;
}

/** The internships, with their filters in the address. */
export function InternshipList({ rows, next, count, state, search, soon, reader, isStudent }: Props) {
  const w = words(reader.locale).list;
  const field = fieldsOf({ typed: { state: state ?? '', search }, errors: [], status: 200 }, reader);
  const query = new URLSearchParams({ ...(state && { state }), ...(search && { search }), ...(soon && { soon: '1' }) });
  return (
    <>
      {isStudent ? (
        <p class="govuk-body">
          <Button href={addressOf('/internships/new')} kind={rows.length === 0 ? 'primary' : 'secondary'}>
            {w.open}
          </Button>
        </p>
      ) : (
        <>
          <Form action={addressOf('/internships')} get class="aval-filters">
            <TextField {...field('search')} label={w.search} type="search" />
            <Select
              {...field('state')}
              label={w.state}
              blank={w.anyState}
              options={INTERNSHIP_STATES.map((one) => ({
                value: one,
                text: lifeWords(reader.locale).internship.states[one],
              }))}
            />
            <Button kind="secondary">{w.filter}</Button>
          </Form>
          <p class="govuk-body">
            {soon ? (
              <a class="govuk-link" href={addressOf('/internships')}>
                {w.all}
              </a>
            ) : (
              <a class="govuk-link" href={addressOf('/internships', { query: { soon: '1' } })}>
                {w.soon}
              </a>
            )}
          </p>
        </>
      )}
      {rows.length === 0 ? (
        <EmptyState title={w.none}>
          <p class="govuk-body">{isStudent ? w.noneStudent : w.noneOther}</p>
        </EmptyState>
      ) : (
        <>
          <Count count={count} of={w.count} />
          <InternshipsTable rows={rows} reader={reader} isStudent={isStudent} />
        </>
      )}
      <NextPage
        href={
          next === undefined
            ? undefined
            : addressOf('/internships', { query: new URLSearchParams([...query, ['after', next]]).toString() })
        }
      />
    </>
  );
}

function InternshipsTable({
  rows,
  reader: { locale },
  isStudent,
}: {
  readonly rows: readonly InternshipLine[];
  readonly reader: Reader;
  readonly isStudent: boolean;
}) {
  const w = words(locale).list;
  const day = (date: string): string => writeDay(date, locale);
  return (
    <Table
      caption={w.title}
      quietCaption
      rows={rows}
      columns={[
        {
          title: w.internship,
          names: true,
          whole: true,
          cell: ({ id, number }) => (
            <a class="govuk-link" href={addressOf('/internships/:id', { id })}>
              {number}
            </a>
          ),
        },
        ...(isStudent
          ? []
          : [
              {
                title: w.student,
                cell: ({ student, ...row }: InternshipLine) => (
                  <>
                    {student}
                    <span class="aval-quiet aval-block">
                      {nameIn({ nameFr: row.diplomaFr, nameEn: row.diplomaEn }, locale)}
                    </span>
                  </>
                ),
              },
            ]),
        { title: w.host, cell: ({ host }) => host || '—' },
        { title: w.state, cell: ({ state }) => <StateTag kind={INTERNSHIP} state={state} /> },
        {
          title: w.dates,
          cell: ({ startsOn, endsOn }) =>
            startsOn === null || endsOn === null ? w.noDates : w.range(day(startsOn), day(endsOn)),
        },
        {
          title: w.since,
          whole: true,
          cell: ({ stateSince, timeZone }) => writeDay(localDate(stateSince, timeZone), locale, 'short'),
        },
      ]}
    />
  );
}
