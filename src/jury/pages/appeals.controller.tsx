import {
  askAgain,
  bind,
  blank,
  Button,
  fieldsOf,
  Form,
  Listed,
  listKeyOf,
  page,
  Reading,
  seeOther,
  TextArea,
  Warning,
  writeDay,
  addressOf,
  type Answer,
  type Filled,
  type Reader,
} from '../../platform/web/index.js';
import { Body, Controller, Get, Inject, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { CurrentActor, isStudent, type Actor } from '../../people/index.js';
import { localDate } from '../../platform/clock/index.js';
import { Database } from '../../platform/database/index.js';
import { StateTag } from '../../platform/lifecycle/pages/index.js';
import { isRefusal, notFound, refuse } from '../../platform/refusal/index.js';
import { APPEAL } from '../appeal.js';
import { fileAppeal } from '../acts/file-appeal.js';
import { appealableOn, listAppeals } from '../data/appeals.store.js';
import { isLate, lastDayOf } from '../rules/index.js';
import { AppealForm } from './jury.form.js';
import { words } from '../words/words.js';

/** Administrative appeals: filed by a student from the page of their file, listed for whoever has to do with them. */
@Controller('appeals')
export class AppealsController {
  constructor(@Inject(Database) private readonly database: Database) {}

  @Get()
  async list(@Query('after') after: unknown, @CurrentActor() actor: Actor, @Reading() reader: Reader): Promise<Answer> {
    const { rows, next } = await this.database.read((tx) => listAppeals(tx, actor, listKeyOf(after)));
    const w = words(reader.locale).appeals;
    return page(
      { title: isStudent(actor) ? w.mine : w.title, width: 'wide' },
      <Listed
        caption={w.title}
        rows={rows}
        columns={[
          {
            title: w.appeal,
            names: true,
            cell: ({ id, reportNumber }) => (
              <a class="govuk-link" href={addressOf('/appeals/:id', { id })}>
                {w.about(reportNumber)}
              </a>
            ),
          },
          { title: w.student, cell: ({ student }) => student },
          {
            title: w.filedOn,
            cell: ({ filedAt, timeZone }) => writeDay(localDate(filedAt, timeZone), reader.locale),
          },
          { title: w.state, cell: ({ state }) => <StateTag kind={APPEAL} state={state} /> },
        ]}
        none={w.none}
        noneWhat={isStudent(actor) ? w.noneWhat : w.noneToAnswer}
        next={next === undefined ? undefined : addressOf('/appeals', { query: { after: next } })}
      />,
    );
  }

  @Get('new/:report')
  new(
    @Param('report', ParseUUIDPipe) reportId: string,
    @CurrentActor() actor: Actor,
    @Reading() reader: Reader,
  ): Promise<Answer> {
    return this.ask(reportId, actor, reader, blank());
  }

  @Post('new/:report')
  async file(
    @Param('report', ParseUUIDPipe) reportId: string,
    @Body() body: unknown,
    @CurrentActor() actor: Actor,
    @Reading() reader: Reader,
  ): Promise<Answer> {
    const given = bind(AppealForm, body);
    if (!given.ok) return this.ask(reportId, actor, reader, given.filled);
    const done = await this.database.transact((tx) => fileAppeal(tx, actor, reportId, given.form.grounds));
    if (!isRefusal(done)) return seeOther(addressOf('/appeals/:id', { id: done }), 'jury.appealFiled');
    return askAgain(done, given.filled, (filled) => this.ask(reportId, actor, reader, filled));
  }

  private async ask(reportId: string, actor: Actor, reader: Reader, filled: Filled): Promise<Answer> {
    const against = await this.database.read(async (tx) => {
      const found = await appealableOn(tx, actor.personId, reportId);
      if (!found) return notFound;
      // What was typed is given back, whatever it is refused for.
      if (found.appealId !== null && filled.errors.length === 0) return refuse(409, 'jury.appealAlreadyFiled');
      return { ...found, isLate: isLate(found, tx.now) };
    });
    if (isRefusal(against)) return against;
    const w = words(reader.locale).appeals;
    const last = lastDayOf(against);
    const lead = last === undefined ? w.newLeadOpen : w.newLead(writeDay(last, reader.locale));
    return page(
      {
        title: w.newTitle,
        lead,
        filled,
        width: 'reading',
        back: { href: addressOf('/reports/:id', { id: reportId }), text: w.file },
      },
      <Form action={addressOf('/appeals/new/:report', { report: reportId })}>
        {against.isLate ? <Warning>{w.newLate}</Warning> : null}
        <TextArea {...fieldsOf(filled, reader)('grounds')} label={w.grounds} rows={10} atMost={10_000} />
        <p class="govuk-body aval-quiet">{w.silence}</p>
        <div class="govuk-button-group">
          <Button>{w.button}</Button>
        </div>
      </Form>,
    );
  }
}
