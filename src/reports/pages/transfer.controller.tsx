import { Body, Controller, Get, Inject, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { CurrentActor, type Actor } from '../../people/index.js';
import { localDate } from '../../platform/clock/index.js';
import { Database } from '../../platform/database/index.js';
import { headOf } from '../../platform/lifecycle/pages/index.js';
import { isRefusal, notFound } from '../../platform/refusal/index.js';
import {
  addressOf,
  askAgain,
  bind,
  blank,
  ConfirmForm,
  fieldsOf,
  Form,
  page,
  Reading,
  seeOther,
  Select,
  Submit,
  TextArea,
  writeDay,
  type Answer,
  type Filled,
  type Reader,
} from '../../platform/web/index.js';
import { askTransfer, takeTransferBack } from '../acts/transfer-report.js';
import { findReport } from '../data/reports.store.js';
import { otherCentres, transferOf, wasJudged } from '../data/transfers.store.js';
import { REPORT } from '../report.js';
import { notToTransfer } from '../rules/index.js';
import { transferWords } from '../words/transfer-words.js';
import { TransferForm } from './report.form.js';

/** The registry that has a file asks another centre to take it, or takes that back. */
@Controller('reports/:id/transfer')
export class TransferController {
  constructor(@Inject(Database) private readonly database: Database) {}

  @Get()
  show(
    @Param('id', ParseUUIDPipe) id: string,
    @CurrentActor() actor: Actor,
    @Reading() reader: Reader,
  ): Promise<Answer> {
    return this.ask(id, actor, reader);
  }

  @Post()
  async transfer(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: unknown,
    @CurrentActor() actor: Actor,
    @Reading() reader: Reader,
  ): Promise<Answer> {
    const given = bind(TransferForm, body);
    if (!given.ok) return this.ask(id, actor, reader, given.filled);
    const { centre, reason } = given.form;
    const done = await this.database.transact((tx) => askTransfer(tx, actor, id, { centreId: centre, reason }));
    if (!done) return seeOther(addressOf('/reports/:id', { id }), 'reports.transferAsked');
    return askAgain(done, given.filled, (filled) => this.ask(id, actor, reader, filled));
  }

  @Post('taking-back')
  async takeBack(@Param('id', ParseUUIDPipe) id: string, @CurrentActor() actor: Actor): Promise<Answer> {
    const done = await this.database.transact((tx) => takeTransferBack(tx, actor, id));
    return done ?? seeOther(addressOf('/reports/:id', { id }), 'reports.transferTakenBack');
  }

  private async ask(id: string, actor: Actor, reader: Reader, filled: Filled = blank()): Promise<Answer> {
    const found = await this.database.read(async (tx) => {
      const report = await findReport(tx, actor, id);
      if (!report) return notFound;
      const refusal = notToTransfer(report, { wasJudged: await wasJudged(tx, id) });
      if (refusal) return refusal;
      return { report, waiting: await transferOf(tx, id), centres: await otherCentres(tx, report.centreId) };
    });
    if (isRefusal(found)) return found;
    const { report, waiting, centres } = found;
    const w = transferWords(reader.locale).page;
    const head = { ...headOf(REPORT, report, w.title, reader), lead: w.lead, filled };
    const field = fieldsOf(filled, reader);
    const cancel = addressOf('/reports/:id', { id });
    if (waiting)
      return page(
        head,
        <ConfirmForm
          action={addressOf('/reports/:id/transfer/taking-back', { id })}
          button={w.takeBack}
          cancel={cancel}
        >
          <p class="govuk-body">
            {w.waiting(
              waiting.to,
              waiting.askedBy,
              writeDay(localDate(waiting.askedAt, reader.timeZone), reader.locale),
            )}
          </p>
          <p class="govuk-body">{waiting.reason}</p>
        </ConfirmForm>,
      );
    return page(
      head,
      <Form action={addressOf('/reports/:id/transfer', { id })}>
        <Select
          {...field('centre')}
          label={w.centre}
          options={centres.map((centre) => ({ value: centre.id, text: centre.name }))}
        />
        <TextArea {...field('reason')} label={w.reason} hint={w.reasonHint} rows={4} atMost={2000} />
        <Submit cancel={cancel}>{w.button}</Submit>
      </Form>,
    );
  }
}
