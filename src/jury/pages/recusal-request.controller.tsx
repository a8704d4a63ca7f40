import { Body, Controller, Get, Inject, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { agree, CurrentActor, type Actor } from '../../people/index.js';
import { Database } from '../../platform/database/index.js';
import { isRefusal, notFound, refuse } from '../../platform/refusal/index.js';
import {
  addressOf,
  askAgain,
  bind,
  blank,
  fieldsOf,
  Form,
  page,
  Radios,
  Reading,
  seeOther,
  Submit,
  SummaryList,
  TextArea,
  type Answer,
  type Filled,
  type Reader,
} from '../../platform/web/index.js';
import { answerRecusalRequest } from '../acts/answer-recusal-request.js';
import { askForRecusal } from '../acts/ask-for-recusal.js';
import { judgedFile, requestOf } from '../data/recusal-requests.store.js';
import { mayAskForRecusal, mayStepAside } from '../rules/index.js';
import { words } from '../words/words.js';
import { itemSeen } from './items-and-sessions.js';
import { AnswerForm, RecusalRequestForm } from './jury.form.js';

/** A student says why a member should step aside from their file; whoever presides over it answers. */
@Controller()
export class RecusalRequestController {
  constructor(@Inject(Database) private readonly database: Database) {}

  @Get('recusal-requests/new/:report')
  showAsking(
    @Param('report', ParseUUIDPipe) report: string,
    @CurrentActor() actor: Actor,
    @Reading() reader: Reader,
  ): Promise<Answer> {
    return this.showAskingFor(report, actor, reader);
  }

  @Post('recusal-requests/new/:report')
  async ask(
    @Param('report', ParseUUIDPipe) report: string,
    @Body() body: unknown,
    @CurrentActor() actor: Actor,
    @Reading() reader: Reader,
  ): Promise<Answer> {
    const given = bind(RecusalRequestForm, body);
    if (!given.ok) return this.showAskingFor(report, actor, reader, given.filled);
    const { member: personId, reason } = given.form;
    const done = await this.database.transact((tx) => askForRecusal(tx, actor, report, { personId, reason }));
    if (!isRefusal(done)) return seeOther(addressOf('/reports/:id', { id: report }), 'jury.recusalAsked');
    return askAgain(done, given.filled, (filled) => this.showAskingFor(report, actor, reader, filled));
  }

  @Get('jury/files/:item/recusal-requests/:request')
  showAnswering(
    @Param('item', ParseUUIDPipe) item: string,
    @Param('request', ParseUUIDPipe) request: string,
    @CurrentActor() actor: Actor,
    @Reading() reader: Reader,
  ): Promise<Answer> {
    return this.showAnsweringOf({ item, request }, actor, reader);
  }

  @Post('jury/files/:item/recusal-requests/:request')
  async answer(
    @Param('item', ParseUUIDPipe) item: string,
    @Param('request', ParseUUIDPipe) request: string,
    @Body() body: unknown,
    @CurrentActor() actor: Actor,
    @Reading() reader: Reader,
  ): Promise<Answer> {
    const given = bind(AnswerForm, body);
    if (!given.ok) return this.showAnsweringOf({ item, request }, actor, reader, given.filled);
    const { answer, words: said } = given.form;
    const done = await this.database.transact(async (tx) => {
      const found = await itemSeen(tx, actor, item);
      if (isRefusal(found)) return found;
      return answerRecusalRequest(tx, actor, found.session, found.item, {
        request,
        yes: answer === 'yes',
        words: said,
      });
    });
    if (!isRefusal(done)) return seeOther(addressOf('/jury/files/:item', { item }), 'jury.answered');
    return askAgain(done, given.filled, (filled) => this.showAnsweringOf({ item, request }, actor, reader, filled));
  }

  private async showAskingFor(report: string, actor: Actor, reader: Reader, filled: Filled = blank()): Promise<Answer> {
    const found = await this.database.read(async (tx) => {
      const file = await judgedFile(tx, actor.personId, report);
      if (!file) return notFound;
      // What was typed is given back, whatever it is refused for.
      return mayAskForRecusal(file.state) || filled.errors.length > 0 ? file : refuse(409, 'jury.sittingBegun');
    });
    if (isRefusal(found)) return found;
    const { asking: w, appeals, places, qualities } = words(reader.locale);
    const field = fieldsOf(filled, reader);
    return page(
      {
        title: w.title,
        lead: w.lead,
        filled,
        width: 'reading',
        back: { href: addressOf('/reports/:id', { id: report }), text: appeals.file },
      },
      <Form action={addressOf('/recusal-requests/new/:report', { report })}>
        <Radios
          {...field('member')}
          label={w.member}
          options={found.members
            .filter(({ isAsked }) => !isAsked)
            .map(({ personId, name, civility, place, quality }) => ({
              value: personId,
              text: `${name}, ${agree(places[place], civility)}, ${agree(qualities[quality], civility)}`,
            }))}
        />
        <TextArea {...field('reason')} label={w.reason} hint={w.reasonHint} rows={6} atMost={2000} />
        <Submit cancel={addressOf('/reports/:id', { id: report })}>{w.button}</Submit>
      </Form>,
    );
  }

  private async showAnsweringOf(
    at: { readonly item: string; readonly request: string },
    actor: Actor,
    reader: Reader,
    filled: Filled = blank(),
  ): Promise<Answer> {
    const found = await this.database.read(async (tx) => {
      const seen = await itemSeen(tx, actor, at.item);
      if (isRefusal(seen)) return seen;
      const request = await requestOf(tx, at.item, at.request);
      if (!request) return notFound;
      if (request.answererId !== actor.personId) return refuse(403, 'lifecycle.notYours');
      if (!mayStepAside(seen.session.state)) return refuse(409, 'jury.recusalNotNow');
      return request.waits ? { ...seen, request } : refuse(409, 'jury.nobodyWaits');
    });
    if (isRefusal(found)) return found;
    const { asking: w, lifting } = words(reader.locale);
    const { item, request } = found;
    const field = fieldsOf(filled, reader);
    return page(
      {
        title: w.answerTitle,
        where: item.student,
        lead: w.answerLead,
        filled,
        width: 'reading',
        back: { href: addressOf('/jury/files/:item', { item: item.id }), text: item.student },
      },
      <>
        <SummaryList
          compact
          rows={[
            { term: w.meant, value: request.name },
            { term: w.words, value: request.reason },
          ]}
        />
        <Form action={addressOf('/jury/files/:item/recusal-requests/:request', at)}>
          <Radios
            {...field('answer')}
            label={lifting.answer}
            options={[
              { value: 'yes', text: w.yes },
              { value: 'no', text: w.no },
            ]}
          />
          <TextArea {...field('words')} label={w.why} hint={w.whyHint} rows={5} atMost={1000} />
          <Submit cancel={addressOf('/jury/files/:item', { item: item.id })}>{lifting.button}</Submit>
        </Form>
      </>,
    );
  }
}
