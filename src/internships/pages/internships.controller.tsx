import { Body, Controller, Get, Inject, Post, Query } from '@nestjs/common';
import { enrolmentsOf, nameIn, type Enrolment } from '../../diplomas/index.js';
import { CurrentActor, type Actor } from '../../people/index.js';
import { Database } from '../../platform/database/index.js';
import { isRefusal } from '../../platform/refusal/index.js';
import {
  askAgain,
  bind,
  blank,
  Button,
  EmptyState,
  fieldsOf,
  Form,
  listKeyOf,
  page,
  Radios,
  Reading,
  seeOther,
  Select,
  addressOf,
  type Answer,
  type Filled,
  type Reader,
} from '../../platform/web/index.js';
import { INTERNSHIP_STATES, TRAINEE_STATUSES } from '../rules/index.js';
import { listInternships } from '../data/list.store.js';
import { openInternship } from '../acts/open-internship.js';
import { standardClauses } from '../acts/standard-clauses.js';
import { words as agreementWords } from '../words/agreement-words.js';
import { OpenInternshipForm } from './internship.form.js';
import { InternshipList } from './list.page.js';
import { words } from '../words/words.js';

/** The list of internships one may see, and the opening of a new one by its student. */
@Controller('internships')
export class InternshipsController {
  constructor(@Inject(Database) private readonly database: Database) {}

  @Get()
  async list(
    @Query() query: Readonly<Record<string, unknown>>,
    @CurrentActor() actor: Actor,
    @Reading() reader: Reader,
  ): Promise<Answer> {
    const state = INTERNSHIP_STATES.find((one) => one === query['state']);
    const search = typeof query['search'] === 'string' ? query['search'].trim().slice(0, 100) : '';
    const soon = query['soon'] === '1';
    const found = await this.database.read((tx) =>
      listInternships(tx, actor, { state, search, soon, after: listKeyOf(query['after']) }),
    );
    const w = words(reader.locale).list;
    const isStudent = actor.seats.length === 0 && actor.studentNumber !== null;
    return page(
      { title: isStudent ? w.mine : soon ? w.soonTitle : w.title, width: 'wide' },
      <InternshipList {...found} state={state} search={search} soon={soon} reader={reader} isStudent={isStudent} />,
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
    const given = bind(OpenInternshipForm, body);
    if (!given.ok) return this.askNew(actor, reader, given.filled);
    const { enrolment, status } = given.form;
    const [centreId = '', diplomaId = ''] = enrolment.split('~');
    const done = await this.database.transact((tx) =>
      openInternship(tx, actor, { diplomaId, centreId, traineeStatus: status, clauses: standardClauses() }),
    );
    if (!isRefusal(done)) return seeOther(addressOf('/internships/:id/submission', { id: done }), 'internships.opened');
    return askAgain(done, given.filled, (filled) => this.askNew(actor, reader, filled));
  }

  private async askNew(actor: Actor, reader: Reader, filled: Filled): Promise<Answer> {
    const enrolments = await this.database.read((tx) => enrolmentsOf(tx, actor.personId));
    const w = words(reader.locale);
    return page(
      {
        title: w.open.title,
        lead: w.open.lead,
        filled,
        width: 'reading',
        back: { href: addressOf('/internships'), text: w.list.mine },
      },
      <OpenPage enrolments={enrolments} filled={filled} reader={reader} />,
    );
  }
}

function OpenPage({
  enrolments,
  filled,
  reader,
}: {
  readonly enrolments: readonly Enrolment[];
  readonly filled: Filled;
  readonly reader: Reader;
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
    <Form action={addressOf('/internships')}>
      <Select
        {...field('enrolment')}
        label={w.open.enrolment}
        options={enrolments.map((one) => ({
          value: `${one.centreId}~${one.diplomaId}`,
          text: `${nameIn({ nameFr: one.diplomaFr, nameEn: one.diplomaEn }, reader.locale)} — ${one.centreName}`,
        }))}
      />
      <Radios
        {...field('status')}
        label={w.open.status}
        options={TRAINEE_STATUSES.map((one) => ({
          value: one,
          text: agreementWords(reader.locale).statuses[one],
          hint: w.statusHints[one],
        }))}
      />
      <Button>{w.open.button}</Button>
    </Form>
  );
}
