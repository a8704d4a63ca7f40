import { Body, Controller, Get, Inject, Post, Query } from '@nestjs/common';
import { enrolmentsInCentres, enrolmentsOf, nameIn, type Enrolment } from '../../diplomas/index.js';
import { actorByEmail, CurrentActor, holds, type Actor } from '../../people/index.js';
import { academicYearOf, localDate } from '../../platform/clock/index.js';
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
  Reading,
  seeOther,
  Select,
  Table,
  TextField,
  writeDay,
  addressOf,
  type Answer,
  type Filled,
  type Reader,
} from '../../platform/web/index.js';
import { REQUEST_STATES, writeAcademicYear, type RequestState } from '../rules/index.js';
import { listRequests, type RequestLine } from '../data/list.store.js';
import { openRequest } from '../acts/open-request.js';
import { centresOf } from '../data/requests.store.js';
import { OpenRequestForm } from './request.form.js';
import { words } from '../words/words.js';
import { REQUEST } from '../request.js';

import { StateTag } from '../../platform/lifecycle/pages/index.js';

/** What a spreadsheet takes; a list longer than that is narrowed first. */
const EXPORTED = 5000;

/** The list of requests one may see, and the opening of a new one. */
@Controller('diploma-requests')
export class RequestsController {
  constructor(@Inject(Database) private readonly database: Database) {}

  @Get()
  async list(
    @Query() query: Readonly<Record<string, unknown>>,
    @CurrentActor() actor: Actor,
    @Reading() reader: Reader,
  ): Promise<Answer> {
    const state = REQUEST_STATES.find((one) => one === query['state']);
    const search = typeof query['search'] === 'string' ? query['search'].trim().slice(0, 100) : '';
    const found = await this.database.read((tx) =>
      listRequests(tx, actor, { state, search, after: listKeyOf(query['after']) }),
    );
    const w = words(reader.locale).list;
    const isStudent = actor.seats.length === 0 && actor.studentNumber !== null;
    return page(
      { title: isStudent ? w.mine : w.title, width: 'wide' },
      <RequestList
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
    const state = REQUEST_STATES.find((one) => one === query['state']);
    const search = typeof query['search'] === 'string' ? query['search'].trim().slice(0, 100) : '';
    const { rows } = await this.database.read((tx) => listRequests(tx, actor, { state, search, most: EXPORTED }));
    const w = words(reader.locale);
    return csv(
      `${w.list.title}.csv`,
      [
        { title: w.list.request, cell: ({ number }: RequestLine) => number },
        { title: w.list.student, cell: ({ student }) => student },
        {
          title: w.list.diploma,
          cell: (row) => nameIn({ nameFr: row.diplomaFr, nameEn: row.diplomaEn }, reader.locale),
        },
        { title: w.page.centre, cell: ({ centre }) => centre },
        { title: w.list.year, cell: ({ academicYear }) => writeAcademicYear(academicYear) },
        { title: w.list.state, cell: (row) => w.life.states[row.state] },
        { title: w.list.since, cell: ({ stateSince, timeZone }) => localDate(stateSince, timeZone) },
        { title: w.list.report, cell: ({ reportNumber }) => reportNumber },
      ],
      rows,
    );
  }

  @Get('new')
  new(
    @Query('enrolment') enrolment: unknown,
    @CurrentActor() actor: Actor,
    @Reading() reader: Reader,
  ): Promise<Answer> {
    return this.askNew(actor, reader, blank(typeof enrolment === 'string' ? { enrolment } : {}));
  }

  @Post()
  async open(@Body() body: unknown, @CurrentActor() actor: Actor, @Reading() reader: Reader): Promise<Answer> {
    const given = bind(OpenRequestForm, body);
    if (!given.ok) return this.askNew(actor, reader, given.filled);
    const { enrolment, student: email, year } = given.form;
    const [centreId = '', diplomaId = ''] = enrolment.split('~');
    const done = await this.database.transact(async (tx) => {
      const student = email && holds(actor, 'registry') ? await actorByEmail(tx, email) : undefined;
      if (email && !holds(actor, 'registry')) return notFound;
      if (email && !student) return refuse(422, 'requests.studentUnknown', undefined, 'student');
      return openRequest(tx, actor, { diplomaId, centreId, academicYear: year, studentId: student?.personId });
    });
    if (!isRefusal(done)) return seeOther(addressOf('/diploma-requests/:id/submission', { id: done }), 'requests.opened');
    return askAgain(done, given.filled, (filled) => this.askNew(actor, reader, filled));
  }

  private async askNew(actor: Actor, reader: Reader, filled: Filled): Promise<Answer> {
    const onPaper = holds(actor, 'registry');
    const found = await this.database.read(async (tx) => ({
      enrolments: await (onPaper
        ? enrolmentsInCentres(tx, centresOf(actor, 'registry'))
        : enrolmentsOf(tx, actor.personId)),
      thisYear: academicYearOf(localDate(tx.now, reader.timeZone)),
    }));
    const w = words(reader.locale);
    return page(
      {
        title: onPaper ? w.open.onPaper : w.open.title,
        lead: onPaper ? w.open.onPaperLead : w.open.lead,
        filled,
        width: 'reading',
        back: { href: addressOf('/diploma-requests'), text: w.list.title },
      },
      <OpenPage {...found} filled={filled} reader={reader} onPaper={onPaper} />,
    );
  }
}

interface ListProps {
  readonly rows: readonly RequestLine[];
  readonly next: string | undefined;
  readonly count: number;
  readonly state: RequestState | undefined;
  readonly search: string;
  readonly reader: Reader;
  readonly isStudent: boolean;
  readonly mayOpen: boolean;
}

/** The requests, with their filters in the address. */
export function RequestList({ rows, next, count, state, search, reader, isStudent, mayOpen }: ListProps) {
  const w = words(reader.locale);
  const field = fieldsOf({ typed: { state: state ?? '', search }, errors: [], status: 200 }, reader);
  const query = new URLSearchParams({ ...(state && { state }), ...(search && { search }) });
  return (
    <>
      {mayOpen ? (
        <p class="govuk-body">
          <Button
            href={addressOf('/diploma-requests/new')}
            kind={isStudent && rows.length === 0 ? 'primary' : 'secondary'}
          >
            {isStudent ? w.list.open : w.list.onPaper}
          </Button>
        </p>
      ) : null}
      {isStudent ? null : (
        <Form action={addressOf('/diploma-requests')} get class="aval-filters">
          <TextField {...field('search')} label={w.list.search} type="search" />
          <Select
            {...field('state')}
            label={w.list.state}
            blank={w.list.anyState}
            options={REQUEST_STATES.map((one) => ({ value: one, text: w.life.states[one] }))}
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
              <a class="govuk-link" href={addressOf('/diploma-requests/export', { query: query.toString() })}>
                {w.list.export}
              </a>
            </p>
          )}
          <RequestsTable rows={rows} reader={reader} isStudent={isStudent} />
        </>
      )}
      <NextPage
        href={
          next === undefined
            ? undefined
            : addressOf('/diploma-requests', { query: new URLSearchParams([...query, ['after', next]]).toString() })
        }
      />
    </>
  );
}

function RequestsTable({
  rows,
  reader: { locale },
  isStudent,
}: {
  readonly rows: readonly RequestLine[];
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
          title: w.request,
          names: true,
          whole: true,
          cell: ({ id, number }) => (
            <a class="govuk-link" href={addressOf('/diploma-requests/:id', { id })}>
              {number}
            </a>
          ),
        },
        ...(isStudent ? [] : [{ title: w.student, cell: ({ student }: RequestLine) => student }]),
        {
          title: w.diploma,
          cell: (row) => (
            <>
              {nameIn({ nameFr: row.diplomaFr, nameEn: row.diplomaEn }, locale)}
              <span class="aval-quiet aval-block">
                {row.centre} · {writeAcademicYear(row.academicYear)}
              </span>
            </>
          ),
        },
        { title: w.state, cell: ({ state }) => <StateTag kind={REQUEST} state={state} /> },
        {
          title: w.since,
          whole: true,
          cell: ({ stateSince, timeZone }) => writeDay(localDate(stateSince, timeZone), locale, 'short'),
        },
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
        },
      ]}
    />
  );
}

interface OpenProps {
  readonly enrolments: readonly Enrolment[];
  readonly thisYear: number;
  readonly filled: Filled;
  readonly reader: Reader;
  readonly onPaper: boolean;
}

function OpenPage({ enrolments, thisYear, filled, reader, onPaper }: OpenProps) {
  const w = words(reader.locale).open;
  const field = fieldsOf(filled, reader);
  if (enrolments.length === 0)
    return (
      <EmptyState title={w.none}>
        <p class="govuk-body">{w.noneWhat}</p>
      </EmptyState>
    );
  const twin = filled.errors.find(({ code }) => code === 'requests.alreadyOpen')?.facts;
  return (
    <Form action={addressOf('/diploma-requests')}>
      {twin ? (
        <p class="govuk-body">
          <a class="govuk-link" href={addressOf('/diploma-requests/:id', { id: String(twin['id']) })}>
            {w.goOn(String(twin['number']))}
          </a>
        </p>
      ) : null}
      {onPaper ? <TextField {...field('student')} label={w.student} type="email" autocomplete="off" /> : null}
      <Select
        {...field('enrolment')}
        label={w.enrolment}
        options={enrolments.map((one) => ({
          value: `${one.centreId}~${one.diplomaId}`,
          text: `${nameIn({ nameFr: one.diplomaFr, nameEn: one.diplomaEn }, reader.locale)} — ${one.centreName}`,
        }))}
      />
      <Select
        {...field('year')}
        label={w.year}
        options={[thisYear, thisYear + 1].map((year) => ({ value: String(year), text: writeAcademicYear(year) }))}
      />
      <Button>{w.button}</Button>
    </Form>
  );
}
