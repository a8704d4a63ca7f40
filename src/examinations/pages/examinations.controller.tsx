import { Body, Controller, Get, Inject, Post, Query } from '@nestjs/common';
import { enrolmentsInCentres, enrolmentsOf, nameIn, type Enrolment } from '../../diplomas/index.js';
import { actorByEmail, CurrentActor, holds, type Actor } from '../../people/index.js';
import { Database } from '../../platform/database/index.js';
import { isRefusal, notFound, refuse } from '../../platform/refusal/index.js';
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
  Reading,
  seeOther,
  Select,
  TextField,
  addressOf,
  type Answer,
  type Filled,
  type Reader,
} from '../../platform/web/index.js';
import { EXAMINATION_STATES } from '../rules/index.js';
import { centresOf } from '../data/examinations.store.js';
import { listExaminations } from '../data/list.store.js';
import { openExamination } from '../acts/open-examination.js';
import { OpenExaminationForm } from './examination.form.js';
import { ExaminationList } from './list.page.js';
import { words } from '../words/words.js';

/** The list of examinations one may see, and the opening of a new one. */
@Controller('examinations')
export class ExaminationsController {
  constructor(@Inject(Database) private readonly database: Database) {}

  @Get()
  async list(
    @Query() query: Readonly<Record<string, unknown>>,
    @CurrentActor() actor: Actor,
    @Reading() reader: Reader,
  ): Promise<Answer> {
    const state = EXAMINATION_STATES.find((one) => one === query['state']);
    const search = typeof query['search'] === 'string' ? query['search'].trim().slice(0, 100) : '';
    const found = await this.database.read((tx) =>
      listExaminations(tx, actor, { state, search, after: listKeyOf(query['after']) }),
    );
    const w = words(reader.locale).list;
    const isStudent = actor.seats.length === 0 && actor.studentNumber !== null;
    return page(
      { title: isStudent ? w.mine : w.title, width: 'wide' },
      <ExaminationList
        {...found}
        state={state}
        search={search}
        reader={reader}
        isStudent={isStudent}
        mayOpen={isStudent || holds(actor, 'registry')}
      />,
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
    const given = bind(OpenExaminationForm, body);
    if (!given.ok) return this.askNew(actor, reader, given.filled);
    const { enrolment, student: email } = given.form;
    const [centreId = '', diplomaId = ''] = enrolment.split('~');
    const done = await this.database.transact(async (tx) => {
      if (email && !holds(actor, 'registry')) return notFound;
      const student = email ? await actorByEmail(tx, email) : undefined;
      if (email && !student) return refuse(422, 'examinations.studentUnknown', undefined, 'student');
      return openExamination(tx, actor, { diplomaId, centreId, studentId: student?.personId });
    });
    if (!isRefusal(done)) return seeOther(addressOf('/examinations/:id/submission', { id: done }), 'examinations.opened');
    return askAgain(done, given.filled, (filled) => this.askNew(actor, reader, filled));
  }

  private async askNew(actor: Actor, reader: Reader, filled: Filled): Promise<Answer> {
    const onPaper = holds(actor, 'registry');
    const enrolments = await this.database.read((tx) =>
      onPaper ? enrolmentsInCentres(tx, centresOf(actor, 'registry')) : enrolmentsOf(tx, actor.personId),
    );
    const w = words(reader.locale);
    return page(
      {
        title: onPaper ? w.open.onPaper : w.open.title,
        lead: onPaper ? w.open.onPaperLead : w.open.lead,
        filled,
        width: 'reading',
        back: { href: addressOf('/examinations'), text: onPaper ? w.list.title : w.list.mine },
      },
      <OpenPage enrolments={enrolments} filled={filled} reader={reader} onPaper={onPaper} />,
    );
  }
}

interface OpenProps {
  readonly enrolments: readonly Enrolment[];
  readonly filled: Filled;
  readonly reader: Reader;
  readonly onPaper: boolean;
}

function OpenPage({ enrolments, filled, reader, onPaper }: OpenProps) {
  const w = words(reader.locale).open;
  const field = fieldsOf(filled, reader);
  if (enrolments.length === 0)
    return (
      <EmptyState title={w.none}>
        <p class="govuk-body">{w.noneWhat}</p>
      </EmptyState>
    );
  return (
    <Form action={addressOf('/examinations')}>
      {onPaper ? <TextField {...field('student')} label={w.student} type="email" autocomplete="off" /> : null}
      <Select
        {...field('enrolment')}
        label={w.enrolment}
        options={enrolments.map((one) => ({
          value: `${one.centreId}~${one.diplomaId}`,
          text: `${nameIn({ nameFr: one.diplomaFr, nameEn: one.diplomaEn }, reader.locale)} — ${one.centreName}`,
        }))}
      />
      <Button>{w.button}</Button>
    </Form>
  );
}
