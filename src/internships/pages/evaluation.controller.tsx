import { Body, Controller, Get, Inject, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { CurrentActor, type Actor } from '../../people/index.js';
import { Database } from '../../platform/database/index.js';
import { headOf } from '../../platform/lifecycle/pages/index.js';
import { isRefusal, notFound } from '../../platform/refusal/index.js';
import {
  askAgain,
  bind,
  blank,
  ConfirmForm,
  fieldsOf,
  page,
  Reading,
  seeOther,
  TextArea,
  addressOf,
  type Answer,
  type Filled,
  type Reader,
} from '../../platform/web/index.js';
import { evaluateHosting, notEvaluable } from '../acts/certify-internship.js';
import { findInternship } from '../data/internships.store.js';
import { INTERNSHIP } from '../internship.js';
import { words } from '../words/after-words.js';
import { EvaluationForm } from './after.form.js';

/** The student says how they were received (D124-9): nothing moves. */
@Controller('internships/:id/evaluation')
export class InternshipEvaluationController {
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
  async evaluate(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: unknown,
    @CurrentActor() actor: Actor,
    @Reading() reader: Reader,
  ): Promise<Answer> {
    const given = bind(EvaluationForm, body);
    if (!given.ok) return this.ask(id, actor, reader, given.filled);
    const done = await this.database.transact(async (tx) => {
      const internship = await findInternship(tx, actor, id);
      return internship ? evaluateHosting(tx, internship, given.form.text) : notFound;
    });
    if (!isRefusal(done)) return seeOther(addressOf('/internships/:id', { id }), 'internships.evaluated');
    return askAgain(done, given.filled, (filled) => this.ask(id, actor, reader, filled));
  }

  private async ask(id: string, actor: Actor, reader: Reader, filled: Filled): Promise<Answer> {
    const found = await this.database.read(async (tx) => {
      const internship = await findInternship(tx, actor, id);
      return internship ? (notEvaluable(internship) ?? internship) : notFound;
    });
    if (isRefusal(found)) return found;
    const w = words(reader.locale).pages.evaluation;
    return page(
      { ...headOf(INTERNSHIP, found, w.title, reader), lead: w.lead, filled },
      <ConfirmForm
        action={addressOf('/internships/:id/evaluation', { id })}
        button={w.button}
        cancel={addressOf('/internships/:id', { id })}
      >
        <TextArea {...fieldsOf(filled, reader)('text')} label={w.text} rows={6} atMost={4000} />
      </ConfirmForm>,
    );
  }
}
