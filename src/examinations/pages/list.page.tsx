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
import { EXAMINATION_STATES, type ExaminationState } from '../rules/index.js';
import type { ExaminationLine } from '../data/list.store.js';
import { words } from '../words/words.js';
import { EXAMINATION } from '../examination.js';

import { StateTag } from '../../platform/lifecycle/pages/index.js';

interface Props {
  readonly rows: readonly ExaminationLine[];
  readonly next: string | undefined;
  readonly count: number;
  readonly state: ExaminationState | undefined;
  readonly search: string;
  readonly reader: Reader;
  readonly isStudent: boolean;
  readonly mayOpen: boolean;
}

/** The examinations, with their filters in the address. */
export function ExaminationList({ rows, next, count, state, search, reader, isStudent, mayOpen }: Props) {
  const w = words(reader.locale);
  const field = fieldsOf({ typed: { state: state ?? '', search }, errors: [], status: 200 }, reader);
  const query = new URLSearchParams({ ...(state && { state }), ...(search && { search }) });
  return (
    <>
      {mayOpen ? (
        <p class="govuk-body">
          <Button href={addressOf('/examinations/new')} kind={isStudent && rows.length === 0 ? 'primary' : 'secondary'}>
            {isStudent ? w.list.open : w.list.onPaper}
          </Button>
        </p>
      ) : null}
      {isStudent ? null : (
        <Form action={addressOf('/examinations')} get class="aval-filters">
          <TextField {...field('search')} label={w.list.search} type="search" />
          <Select
            {...field('state')}
            label={w.list.state}
            blank={w.list.anyState}
            options={EXAMINATION_STATES.map((one) => ({ value: one, text: w.life.states[one] }))}
          />
          <Button kind="secondary">{w.list.filter}</Button>
        </Form>
      )}
      {rows.length === 0 ? (
        <EmptyState title={w.list.none}>
          <p class="govuk-body">{isStudent ? w.list.noneStudent : w.list.noneOther}</p>
        </EmptyState>
      ) : (
        <>
          <Count count={count} of={w.list.count} />
          <ExaminationsTable rows={rows} reader={reader} isStudent={isStudent} />
        </>
      )}
      <NextPage
        href={
          next === undefined
            ? undefined
            : addressOf('/examinations', { query: new URLSearchParams([...query, ['after', next]]).toString() })
        }
      />
    </>
  );
}

function ExaminationsTable({
  rows,
  reader: { locale },
  isStudent,
}: {
  readonly rows: readonly ExaminationLine[];
  readonly reader: Reader;
  readonly isStudent: boolean;
}) {
  const w = words(locale).list;
  return (
    <Table
      caption={w.title}
      quietCaption
      rows={rows}
      columns={[
        {
          title: w.examination,
          names: true,
          whole: true,
          cell: ({ id, number }) => (
            <a class="govuk-link" href={addressOf('/examinations/:id', { id })}>
              {number}
            </a>
          ),
        },
        ...(isStudent ? [] : [{ title: w.student, cell: ({ student }: ExaminationLine) => student }]),
        {
          title: w.diploma,
          cell: (row) => (
            <>
              {nameIn({ nameFr: row.diplomaFr, nameEn: row.diplomaEn }, locale)}
              <span class="aval-quiet aval-block">{row.centre}</span>
            </>
          ),
        },
        { title: w.state, cell: ({ state }) => <StateTag kind={EXAMINATION} state={state} /> },
        {
          title: w.since,
          whole: true,
          cell: ({ stateSince, timeZone }) => writeDay(localDate(stateSince, timeZone), locale, 'short'),
        },
        {
          title: w.commission,
          cell: ({ heldOn }) => (heldOn === null ? w.noCommission : writeDay(heldOn, locale, 'short')),
        },
      ]}
    />
  );
}
