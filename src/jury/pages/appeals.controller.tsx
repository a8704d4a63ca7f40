import {
  askAgain,
  bind,
  blank,
  Button,
  Card,
  Columns,
  fieldsOf,
  Form,
  Listed,
  listKeyOf,
  page,
  Reading,
  seeOther,
  SummaryList,
  TextArea,
  Warning,
  writeDay,
  addressOf,
  type Answer,
  type Filled,
  type Reader,
} from '../../platform/web/index.js';
import { Body, Controller, Get, Inject, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { CurrentActor, holds, type Actor } from '../../people/index.js';
import { INSTITUTION_TIME_ZONE, localDate } from '../../platform/clock/index.js';
import { Database } from '../../platform/database/index.js';
import { historyOf } from '../../platform/journal/index.js';
import { movesOpenTo } from '../../platform/lifecycle/index.js';
import { HistoryOf, moveAddress, StateTag } from '../../platform/lifecycle/pages/index.js';
import { isRefusal, notFound, refuse } from '../../platform/refusal/index.js';
import { Reasoning } from '../../opinions/index.js';
import { APPEAL } from '../appeal.js';
import { fileAppeal } from '../acts/file-appeal.js';
import { appealableOn, findAppeal, listAppeals } from '../data/appeals.store.js';
import { APPEAL_LIFECYCLE, isLate, lastDayOf, rejectedBySilenceOn } from '../rules/index.js';
import { AppealForm } from './jury.form.js';
import { words } from '../words/words.js';

/** Administrative appeals: filed by a student from the page of their file, examined by the jury's secretary. */
@Controller('appeals')
export class AppealsController {
  constructor(@Inject(Database) private readonly database: Database) {}

  @Get()
  async list(@Query('after') after: unknown, @CurrentActor() actor: Actor, @Reading() reader: Reader): Promise<Answer> {
    const { rows, next } = await this.database.read((tx) => listAppeals(tx, actor, listKeyOf(after)));
    const w = words(reader.locale).appeals;
    return page(
      { title: holds(actor, 'secretary') ? w.title : w.mine, width: 'wide' },
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
        noneWhat={w.noneWhat}
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

  @Get(':id')
  async show(
    @Param('id', ParseUUIDPipe) id: string,
    @CurrentActor() actor: Actor,
    @Reading() reader: Reader,
  ): Promise<Answer> {
    const found = await this.database.read(async (tx) => {
      const appeal = await findAppeal(tx, actor, id);
      return appeal ? { appeal, history: await historyOf(tx, id) } : notFound;
    });
    if (isRefusal(found)) return found;
    const { appeal, history } = found;
    const w = words(reader.locale);
    const moves = movesOpenTo(APPEAL_LIFECYCLE, appeal);
    const last = lastDayOf(appeal);
    const mayCorrect = appeal.state === 'UPHELD' && appeal.standings.includes('secretary');
    return page(
      {
        title: w.appeals.about(appeal.reportNumber),
        width: 'wide',
        back: { href: addressOf('/appeals'), text: w.appeals.title },
      },
      <Columns
        aside={
          <Card title={w.page.history}>
            <HistoryOf kind={APPEAL} lines={history} timeZone={INSTITUTION_TIME_ZONE} />
          </Card>
        }
      >
        <Card>
          <SummaryList
            compact
            rows={[
              { term: w.appeals.state, value: <StateTag kind={APPEAL} state={appeal.state} /> },
              { term: w.appeals.student, value: appeal.student },
              {
                term: w.appeals.filedOn,
                value: writeDay(localDate(appeal.filedAt, appeal.timeZone), reader.locale),
              },
              ...(last === undefined
                ? []
                : [
                    {
                      term: w.appeals.lastDay,
                      value: `${writeDay(last, reader.locale)}${isLate(appeal, appeal.filedAt) ? ` · ${w.appeals.late}` : ''}`,
                    },
                  ]),
              {
                term: w.appeals.file,
                value: (
                  <a class="govuk-link" href={addressOf('/reports/:id', { id: appeal.reportId })}>
                    {appeal.reportNumber}
                  </a>
                ),
              },
            ]}
          />
          <h2 class="govuk-heading-s">{w.appeals.grounds}</h2>
          <Reasoning text={appeal.grounds} />
          <p class="govuk-body aval-quiet">
            {w.appeals.silenceOn(
              writeDay(rejectedBySilenceOn(localDate(appeal.filedAt, appeal.timeZone)), reader.locale),
            )}
          </p>
          <div class="govuk-button-group">
            {moves.map((move) => (
              <Button
                key={move}
                href={moveAddress(APPEAL, id, move)}
                kind={move === 'reject' ? 'secondary' : 'primary'}
              >
                {w.appeal.moves[move].label}
              </Button>
            ))}
            {mayCorrect ? (
              <Button href={addressOf('/jury/files/:item/correction', { item: appeal.itemId })}>
                {w.appeals.correct}
              </Button>
            ) : null}
          </div>
        </Card>
      </Columns>,
    );
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
