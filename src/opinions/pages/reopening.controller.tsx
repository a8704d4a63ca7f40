import {
  askAgain,
  bind,
  blank,
  ConfirmForm,
  fieldsOf,
  page,
  Reading,
  seeOther,
  Text,
  TextArea,
  addressOf,
  type Answer,
  type Filled,
  type Reader,
} from '../../platform/web/index.js';
import { Body, Controller, Get, Inject, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { CurrentActor, type Actor } from '../../people/index.js';
import { Database } from '../../platform/database/index.js';
import { isRefusal, notFound } from '../../platform/refusal/index.js';
import { findReport, REPORT } from '../../reports/index.js';
import { reopenOpinion } from '../acts/reopen-opinion.js';
import { words } from '../words/words.js';
import { thingToMove } from '../../platform/lifecycle/index.js';

class ReopeningForm {
  @Text({ required: 'opinions.reasonMissing', atMost: 4000 }) reason: string;
}

/** The professor takes the proposed opinion back, with a reason. */
@Controller('reports/:id/opinion/reopening')
export class ReopeningController {
  constructor(@Inject(Database) private readonly database: Database) {}

  @Get()
  show(
    @Param('id', ParseUUIDPipe) id: string,
    @CurrentActor() actor: Actor,
    @Reading() reader: Reader,
  ): Promise<Answer> {
    return this.ask(id, actor, reader, blank());
  }

  @Post()
  async reopen(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: unknown,
    @CurrentActor() actor: Actor,
    @Reading() reader: Reader,
  ): Promise<Answer> {
    const given = bind(ReopeningForm, body);
    if (!given.ok) return this.ask(id, actor, reader, given.filled);
    const done = await this.database.transact(async (tx) => {
      const report = await findReport(tx, actor, id);
      return report ? reopenOpinion(tx, actor, report, given.form.reason) : notFound;
    });
    if (!isRefusal(done)) return seeOther(addressOf('/reports/:id/opinion', { id }), 'opinions.reopened');
    return askAgain(done, given.filled, (filled) => this.ask(id, actor, reader, filled));
  }

  private async ask(id: string, actor: Actor, reader: Reader, filled: Filled): Promise<Answer> {
    const report = await this.database.read((tx) => thingToMove(tx, REPORT, actor, id, 'reopen'));
    if (isRefusal(report)) return report;
    const { file, reopening: w } = words(reader.locale);
    return page(
      {
        title: w.title,
        where: file(report.number),
        filled,
        width: 'reading',
        back: { href: addressOf('/reports/:id', { id }), text: file(report.number) },
      },
      <ConfirmForm
        action={addressOf('/reports/:id/opinion/reopening', { id })}
        button={w.button}
        cancel={addressOf('/reports/:id', { id })}
      >
        <p class="govuk-body">{w.consequence}</p>
        <TextArea {...fieldsOf(filled, reader)('reason')} label={w.reason} rows={4} atMost={4000} />
      </ConfirmForm>,
    );
  }
}
