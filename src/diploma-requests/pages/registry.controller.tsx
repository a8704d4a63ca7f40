import {
  askAgain,
  bind,
  blank,
  fieldsOf,
  Form,
  Inset,
  page,
  Radios,
  Reading,
  seeOther,
  Submit,
  TextArea,
  Tick,
  addressOf,
  type Answer,
  type Filled,
  type Reader,
} from '../../platform/web/index.js';
import { Body, Controller, Get, Inject, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { answerDueIn } from '../../diplomas/index.js';
import { CurrentActor, type Actor } from '../../people/index.js';
import { Database } from '../../platform/database/index.js';
import { headOf, ReturningForm } from '../../platform/lifecycle/pages/index.js';
import { isRefusal, notFound } from '../../platform/refusal/index.js';
import { FAULTS, reportForThePortal } from '../../reports/index.js';
import { admitRequest } from '../acts/admit-request.js';
import { assessAgain } from '../acts/assess-request.js';
import { findRequest } from '../data/requests.store.js';
import { findIncomplete } from '../acts/return-request.js';
import { ConditionsForm, IncompleteForm } from './request.form.js';
import { words } from '../words/words.js';
import { REQUEST } from '../request.js';
import { thingToMove } from '../../platform/lifecycle/index.js';

/** What the registry decides of a request: to be completed, or its other conditions certified. */
@Controller('diploma-requests/:id')
export class RequestRegistryController {
  constructor(@Inject(Database) private readonly database: Database) {}

  @Get('corrections')
  showReturn(
    @Param('id', ParseUUIDPipe) id: string,
    @CurrentActor() actor: Actor,
    @Reading() reader: Reader,
  ): Promise<Answer> {
    return this.askReturn(id, actor, reader);
  }

  @Post('corrections')
  async return(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: unknown,
    @CurrentActor() actor: Actor,
    @Reading() reader: Reader,
  ): Promise<Answer> {
    const given = bind(IncompleteForm, body);
    if (!given.ok) return this.askReturn(id, actor, reader, given.filled);
    const { fault, dueOn, points } = given.form;
    const done = await this.database.transact(async (tx) => {
      const request = await thingToMove(tx, REQUEST, actor, id, 'findIncomplete');
      return isRefusal(request)
        ? request
        : findIncomplete(tx, actor, request, { fault, dueOn, points: points.split('\n') });
    });
    if (!isRefusal(done)) return seeOther(addressOf('/diploma-requests/:id', { id }), 'requests.returned');
    return askAgain(done, given.filled, (filled) => this.askReturn(id, actor, reader, filled));
  }

  @Get('admission')
  showAdmission(
    @Param('id', ParseUUIDPipe) id: string,
    @CurrentActor() actor: Actor,
    @Reading() reader: Reader,
  ): Promise<Answer> {
    return this.askAdmission(id, actor, reader, blank());
  }

  @Post('admission')
  async admit(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: unknown,
    @CurrentActor() actor: Actor,
    @Reading() reader: Reader,
  ): Promise<Answer> {
    const given = bind(ConditionsForm, body);
    if (!given.ok) return this.askAdmission(id, actor, reader, given.filled);
    const done = await this.database.transact(async (tx) => {
      const request = await thingToMove(tx, REQUEST, actor, id, 'admit');
      return isRefusal(request) ? request : admitRequest(tx, actor, request, given.form);
    });
    return isRefusal(done) ? done : seeOther(addressOf('/diploma-requests/:id', { id }), 'requests.checked');
  }

  @Post('assessment')
  async assess(@Param('id', ParseUUIDPipe) id: string, @CurrentActor() actor: Actor): Promise<Answer> {
    const done = await this.database.transact(async (tx) => {
      const request = await findRequest(tx, actor, id);
      return request ? assessAgain(tx, actor, request) : notFound;
    });
    return isRefusal(done) ? done : seeOther(addressOf('/diploma-requests/:id', { id }), 'requests.assessed');
  }

  private async askReturn(id: string, actor: Actor, reader: Reader, filled?: Filled): Promise<Answer> {
    const found = await this.database.read(async (tx) => {
      const request = await thingToMove(tx, REQUEST, actor, id, 'findIncomplete');
      if (isRefusal(request)) return request;
      return { request, dueOn: await answerDueIn(tx, request.centreId) };
    });
    if (isRefusal(found)) return found;
    const w = words(reader.locale);
    const shown = filled ?? blank({ fault: 'incomplete', dueOn: found.dueOn });
    return page(
      { ...headOf(REQUEST, found.request, w.returning.title, reader), filled: shown },
      <ReturningForm
        action={addressOf('/diploma-requests/:id/corrections', { id })}
        cancel={addressOf('/diploma-requests/:id', { id })}
        words={w.returning}
        filled={shown}
      >
        <Radios
          {...fieldsOf(shown, reader)('fault')}
          label={w.returning.fault}
          options={FAULTS.map((fault) => ({ value: fault, text: w.returning.faults[fault] }))}
          inline
        />
      </ReturningForm>,
    );
  }

  private async askAdmission(id: string, actor: Actor, reader: Reader, filled: Filled): Promise<Answer> {
    const found = await this.database.read(async (tx) => {
      const request = await thingToMove(tx, REQUEST, actor, id, 'admit');
      if (isRefusal(request)) return request;
      return {
        request,
        report: request.reportId === null ? undefined : await reportForThePortal(tx, request.reportId),
      };
    });
    if (isRefusal(found)) return found;
    const w = words(reader.locale);
    const field = fieldsOf(filled, reader);
    return page(
      { ...headOf(REQUEST, found.request, w.admission.title, reader), lead: w.admission.lead, filled },
      <Form action={addressOf('/diploma-requests/:id/admission', { id })}>
        <Inset>
          {found.report?.state === 'OPINION_PROPOSED' ? w.admission.opinionThere : w.admission.opinionNotYet}
        </Inset>
        <Tick {...field('certified')} label={w.admission.certify} />
        <TextArea {...field('note')} label={w.admission.note} hint={w.admission.noteHint} rows={3} atMost={2000} />
        <Submit cancel={addressOf('/diploma-requests/:id', { id })}>{w.admission.button}</Submit>
      </Form>,
    );
  }
}
