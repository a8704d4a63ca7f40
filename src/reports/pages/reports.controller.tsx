import { Body, Controller, Get, Inject, Post, Query } from '@nestjs/common';
import { enrolmentsInCentres, enrolmentsOf, nameIn, type Enrolment } from '../../diplomas/index.js';
import { actorByEmail, CurrentActor, holds, type Actor } from '../../people/index.js';
import { localDate } from '../../platform/clock/index.js';
import { Database } from '../../platform/database/index.js';
import { isRefusal, notFound, refuse } from '../../platform/refusal/index.js';
import {
  askAgain,
  bind,
  blank,
  Button,
  Count,
  csv,
  EmptyState,
  fieldsOf,
  Form,
  listKeyOf,
  NextPage,
  page,
  Radios,
  Reading,
  seeOther,
  Select,
  Table,
  Tag,
  TextField,
  writeDay,
  addressOf,
  type Answer,
  type FieldState,
  type Filled,
  type Reader,
  type Address,
} from '../../platform/web/index.js';
import { REPORT_KINDS, REPORT_STATES, type ReportState } from '../rules/index.js';
import { listReports, type ReportLine } from '../data/list.store.js';
import { openReport } from '../acts/open-report.js';
import { sightOf } from '../data/reports.store.js';
import { OpenForm } from './report.form.js';
import { words } from '../words/words.js';
import { REPORT } from '../report.js';
import { StateTag } from '../../platform/lifecycle/pages/index.js';

/** As many as are read at a glance. */
const FEW = 5;

/** What a spreadsheet takes; a list longer than that is narrowed first. */
const EXPORTED = 5000;

/** The list of files one may see, and the opening of a new one. */
@Controller('reports')
export class ReportsController {
  constructor(@Inject(Database) private readonly database: Database) {}

  @Get()
  async list(
    @Query() query: Readonly<Record<string, unknown>>,
    @CurrentActor() actor: Actor,
    @Reading() reader: Reader,
  ): Promise<Answer> {
    const state = REPORT_STATES.find((one) => one === query['state']);
    const search = typeof query['search'] === 'string' ? query['search'].trim().slice(0, 100) : '';
    const found = await this.database.read((tx) =>
      listReports(tx, actor, { state, search, after: listKeyOf(query['after']) }),
    );
    const w = words(reader.locale).list;
    const isStudent = actor.seats.length === 0 && actor.studentNumber !== null;
    return page(
      { title: isStudent ? w.mine : w.title, width: 'wide' },
      <ReportList
        {...found}
        state={state}
        search={search}
        reader={reader}
        isStudent={isStudent}
        mayOpen={isStudent || holds(actor, 'registry')}
      />,
    );
  }

  /** The same list to take away, under the same rights and filters. */
  @Get('export')
  async export(
    @Query() query: Readonly<Record<string, unknown>>,
    @CurrentActor() actor: Actor,
    @Reading() reader: Reader,
  ): Promise<Answer> {
    const state = REPORT_STATES.find((one) => one === query['state']);
    const search = typeof query['search'] === 'string' ? query['search'].trim().slice(0, 100) : '';
    const { rows } = await this.database.read((tx) => listReports(tx, actor, { state, search, most: EXPORTED }));
    const w = words(reader.locale);
    return csv(
      `${w.list.title}.csv`,
      [
        { title: w.list.file, cell: ({ number }: ReportLine) => number },
        { title: w.open.kind, cell: ({ kind }) => w.kinds[kind] },
        { title: w.list.student, cell: ({ student }) => student },
        {
          title: w.list.diploma,
          cell: (row) => nameIn({ nameFr: row.diplomaFr, nameEn: row.diplomaEn }, reader.locale),
        },
        { title: w.list.centre, cell: ({ centre }) => centre },
        { title: w.list.state, cell: (row) => w.life.states[row.state] },
        { title: w.list.since, cell: ({ stateSince, timeZone }) => localDate(stateSince, timeZone) },
        { title: w.list.due, cell: ({ dueOn }) => dueOn },
      ],
      rows,
    );
  }

  @Get('new')
  new(@CurrentActor() actor: Actor, @Reading() reader: Reader): Promise<Answer> {
    return this.askNew(actor, reader, blank({ kind: 'experience' }));
  }

  @Post()
  async open(@Body() body: unknown, @CurrentActor() actor: Actor, @Reading() reader: Reader): Promise<Answer> {
    const given = bind(OpenForm, body);
    if (!given.ok) return this.askNew(actor, reader, given.filled);
    const [centreId = '', diplomaId = ''] = given.form.enrolment.split('~');
    const done = await this.database.transact(async (tx) => {
      if (given.form.student && !holds(actor, 'registry')) return notFound;
      const student = given.form.student ? await actorByEmail(tx, given.form.student) : undefined;
      if (given.form.student && !student) return refuse(422, 'reports.studentUnknown', undefined, 'student');
      return openReport(tx, actor, {
        kind: given.form.kind,
        diplomaId,
        centreId,
        course: given.form.course,
        studentId: student?.personId,
      });
    });
    if (!isRefusal(done)) return seeOther(addressOf('/reports/:id/submission', { id: done.reportId }), 'reports.opened');
    return askAgain(done, given.filled, (filled) => this.askNew(actor, reader, filled));
  }

  private async askNew(actor: Actor, reader: Reader, filled: Filled): Promise<Answer> {
    const onPaper = holds(actor, 'registry');
    const enrolments = await this.database.read((tx) =>
      onPaper ? enrolmentsInCentres(tx, sightOf(actor).registryOf) : enrolmentsOf(tx, actor.personId),
    );
    const w = words(reader.locale).open;
    return page(
      {
        title: onPaper ? w.onPaper : w.title,
        lead: onPaper ? w.onPaperLead : w.lead,
        filled,
        width: 'reading',
        back: { href: addressOf('/reports'), text: words(reader.locale).list.title },
      },
      <OpenPage enrolments={enrolments} filled={filled} reader={reader} onPaper={onPaper} />,
    );
  }
}

interface ListProps {
  readonly rows: readonly ReportLine[];
  readonly next: string | undefined;
  readonly count: number;
  readonly state: ReportState | undefined;
  readonly search: string;
  readonly reader: Reader;
  readonly isStudent: boolean;
  readonly mayOpen: boolean;
}

/** The files, with their filters in the address. */
export function ReportList({
  rows,
  next,
  count,
  state,
  search,
  reader,
  isStudent,
  mayOpen,
}: ListProps): ReturnType<typeof ReportsTable> {
  const w = words(reader.locale);
  const field = fieldsOf({ typed: { state: state ?? '', search }, errors: [], status: 200 }, reader);
  const query = new URLSearchParams({ ...(state && { state }), ...(search && { search }) });
  const at = (extra: Record<string, string>): Address =>
    addressOf('/reports', { query: new URLSearchParams([...query, ...Object.entries(extra)]).toString() });
  return (
    <>
      {mayOpen ? (
        <p class="govuk-body">
          <Button href={addressOf('/reports/new')} kind={rows.length === 0 && isStudent ? 'primary' : 'secondary'}>
            {isStudent ? w.list.open : w.open.onPaper}
          </Button>
        </p>
      ) : null}
      {isStudent ? null : (
        <Form action={addressOf('/reports')} get class="aval-filters">
          <TextField {...field('search')} label={w.list.search} type="search" />
          <Select
            {...field('state')}
            label={w.list.state}
            blank={w.list.anyState}
            options={REPORT_STATES.map((one) => ({ value: one, text: w.life.states[one] }))}
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
          {isStudent ? null : (
            <p class="govuk-body">
              <a class="govuk-link" href={addressOf('/reports/export', { query: query.toString() })}>
                {w.list.export}
              </a>
            </p>
          )}
          <ReportsTable rows={rows} reader={reader} isStudent={isStudent} />
        </>
      )}
      <NextPage href={next === undefined ? undefined : at({ after: next })} />
    </>
  );
}

function ReportsTable({
  rows,
  reader,
  isStudent,
}: {
  readonly rows: readonly ReportLine[];
  readonly reader: Reader;
  readonly isStudent: boolean;
}) {
  const { locale } = reader;
  const w = words(locale);
  return (
    <Table
      caption={w.list.title}
      quietCaption
      rows={rows}
      columns={[
        {
          title: w.list.file,
          names: true,
          whole: true,
          cell: ({ id, number, kind }) => (
            <>
              <a class="govuk-link" href={addressOf('/reports/:id', { id })}>
                {number}
              </a>
              <span class="aval-quiet aval-block">{w.kinds[kind]}</span>
            </>
          ),
        },
        ...(isStudent ? [] : [{ title: w.list.student, cell: ({ student }: ReportLine) => student }]),
        {
          title: w.list.diploma,
          cell: (row) => (
            <>
              {nameIn({ nameFr: row.diplomaFr, nameEn: row.diplomaEn }, locale)}
              <span class="aval-quiet aval-block">{row.centre}</span>
            </>
          ),
        },
        {
          title: w.list.state,
          cell: ({ state, late }) => (
            <>
              <StateTag kind={REPORT} state={state} />
              {late ? (
                <>
                  {' '}
                  <Tag tone="bad">{w.list.late}</Tag>
                </>
              ) : null}
            </>
          ),
        },
        {
          title: w.list.since,
          whole: true,
          cell: ({ stateSince, timeZone }) => writeDay(localDate(stateSince, timeZone), locale, 'short'),
        },
        { title: w.list.due, cell: ({ dueOn }) => (dueOn === null ? '—' : writeDay(dueOn, locale, 'short')) },
      ]}
    />
  );
}

function OpenPage({
  enrolments,
  filled,
  reader,
  onPaper,
}: {
  readonly enrolments: readonly Enrolment[];
  readonly filled: Filled;
  readonly reader: Reader;
  readonly onPaper: boolean;
}) {
  const w = words(reader.locale);
  const field = fieldsOf(filled, reader);
  if (enrolments.length === 0)
    return (
      <EmptyState title={w.open.none}>
        <p class="govuk-body">{w.open.noneWhat}</p>
      </EmptyState>
    );
  return (
    <Form action={addressOf('/reports')}>
      {onPaper ? <TextField {...field('student')} label={w.open.student} type="email" autocomplete="off" /> : null}
      <Radios
        {...field('kind')}
        label={w.open.kind}
        options={REPORT_KINDS.map((kind) => ({ value: kind, text: w.kinds[kind], hint: w.open.kindHints[kind] }))}
      />
      <EnrolmentField {...field('enrolment')} label={w.open.enrolment} enrolments={enrolments} reader={reader} />
      <TextField {...field('course')} label={w.open.course} />
      <Button>{w.open.button}</Button>
    </Form>
  );
}

/** The diploma and its centre: in full when they are few, the only one already chosen; in a list that opens when they are many. */
function EnrolmentField({
  enrolments,
  reader,
  ...field
}: FieldState & { readonly label: string; readonly enrolments: readonly Enrolment[]; readonly reader: Reader }) {
  const options = enrolments.map((one) => ({
    value: `${one.centreId}~${one.diplomaId}`,
    text: nameIn({ nameFr: one.diplomaFr, nameEn: one.diplomaEn }, reader.locale),
    hint: one.centreName,
  }));
  if (options.length > FEW)
    return (
      <Select {...field} options={options.map(({ value, text, hint }) => ({ value, text: `${text} — ${hint}` }))} />
    );
  const [only, ...others] = options;
  return (
    <Radios
      {...field}
      options={options}
      values={field.value === '' && only && others.length === 0 ? [only.value] : field.values}
    />
  );
}
