import { Body, Controller, Get, Inject, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { CurrentActor, type Actor } from '../../people/index.js';
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
import { answerLifting } from '../acts/answer-lifting.js';
import { askLifting } from '../acts/ask-lifting.js';
import { liftableRecusal, liftingOf } from '../data/liftings.store.js';
import { notToBeLifted } from '../rules/index.js';
import { words } from '../words/words.js';
import { itemKept, itemSeen } from './items-and-sessions.js';
import { AnswerForm, LiftingForm } from './jury.form.js';

/** A recusal noted by mistake: the secretary asks that it be lifted, whoever presides answers. */
@Controller('jury/files/:item')
export class LiftingController {
  constructor(@Inject(Database) private readonly database: Database) {}

  @Get('recusals/:person/lifting')
  showAsking(
    @Param('item', ParseUUIDPipe) item: string,
    @Param('person', ParseUUIDPipe) person: string,
    @CurrentActor() actor: Actor,
    @Reading() reader: Reader,
  ): Promise<Answer> {
    return this.showAskingFor({ item, person }, actor, reader);
  }

  @Post('recusals/:person/lifting')
  async ask(
    @Param('item', ParseUUIDPipe) item: string,
    @Param('person', ParseUUIDPipe) person: string,
    @Body() body: unknown,
    @CurrentActor() actor: Actor,
    @Reading() reader: Reader,
  ): Promise<Answer> {
    const given = bind(LiftingForm, body);
    if (!given.ok) return this.showAskingFor({ item, person }, actor, reader, given.filled);
    const done = await this.database.transact(async (tx) => {
      const found = await itemKept(tx, actor, item);
      if (isRefusal(found)) return found;
      return askLifting(tx, actor, found.session, found.item, { personId: person, why: given.form.why });
    });
    if (!isRefusal(done)) return seeOther(addressOf('/jury/files/:item/recusals', { item }), 'jury.liftingAsked');
    return askAgain(done, given.filled, (filled) => this.showAskingFor({ item, person }, actor, reader, filled));
  }

  @Get('liftings/:lifting')
  showAnswering(
    @Param('item', ParseUUIDPipe) item: string,
    @Param('lifting', ParseUUIDPipe) lifting: string,
    @CurrentActor() actor: Actor,
    @Reading() reader: Reader,
  ): Promise<Answer> {
    return this.showAnsweringOf({ item, lifting }, actor, reader);
  }

  @Post('liftings/:lifting')
  async answer(
    @Param('item', ParseUUIDPipe) item: string,
    @Param('lifting', ParseUUIDPipe) lifting: string,
    @Body() body: unknown,
    @CurrentActor() actor: Actor,
    @Reading() reader: Reader,
  ): Promise<Answer> {
    const given = bind(AnswerForm, body);
    if (!given.ok) return this.showAnsweringOf({ item, lifting }, actor, reader, given.filled);
    const { answer, words: said } = given.form;
    const done = await this.database.transact(async (tx) => {
      const found = await itemSeen(tx, actor, item);
      if (isRefusal(found)) return found;
      return answerLifting(tx, actor, found.session, found.item, { lifting, yes: answer === 'yes', words: said });
    });
    if (!isRefusal(done)) return seeOther(addressOf('/jury/files/:item', { item }), 'jury.answered');
    return askAgain(done, given.filled, (filled) => this.showAnsweringOf({ item, lifting }, actor, reader, filled));
  }

  private async showAskingFor(
    at: { readonly item: string; readonly person: string },
    actor: Actor,
    reader: Reader,
    filled: Filled = blank(),
  ): Promise<Answer> {
    const found = await this.database.read(async (tx) => {
      const kept = await itemKept(tx, actor, at.item);
      if (isRefusal(kept)) return kept;
      if (kept.item.removedAt !== null) return refuse(409, 'lifecycle.notFromHere');
      const recusal = await liftableRecusal(tx, at.item, at.person);
      if (!recusal) return notFound;
      return notToBeLifted(recusal) ?? { ...kept, recusal };
    });
    if (isRefusal(found)) return found;
    const { lifting: w, conflict } = words(reader.locale);
    const { item, recusal } = found;
    return page(
      {
        title: w.askTitle,
        where: item.student,
        lead: w.askLead,
        filled,
        width: 'reading',
        back: { href: addressOf('/jury/files/:item/recusals', { item: item.id }), text: item.student },
      },
      <>
        <SummaryList
          compact
          rows={[
            { term: w.member, value: recusal.name },
            { term: w.kind, value: recusal.kind === null ? w.noKind : conflict.kinds[recusal.kind] },
            { term: w.reason, value: recusal.reason },
          ]}
        />
        <Form action={addressOf('/jury/files/:item/recusals/:person/lifting', at)}>
          <TextArea {...fieldsOf(filled, reader)('why')} label={w.why} hint={w.whyHint} rows={4} atMost={1000} />
          <Submit cancel={addressOf('/jury/files/:item/recusals', { item: item.id })}>{w.askButton}</Submit>
        </Form>
      </>,
    );
  }

  private async showAnsweringOf(
    at: { readonly item: string; readonly lifting: string },
    actor: Actor,
    reader: Reader,
    filled: Filled = blank(),
  ): Promise<Answer> {
    const found = await this.database.read(async (tx) => {
      const seen = await itemSeen(tx, actor, at.item);
      if (isRefusal(seen)) return seen;
      const lifting = await liftingOf(tx, at.item, at.lifting);
      if (!lifting) return notFound;
      if (lifting.answererId !== actor.personId) return refuse(403, 'lifecycle.notYours');
      if (lifting.lifted !== null) return refuse(409, 'jury.liftingAnsweredBefore');
      return notToBeLifted({ ...lifting, state: seen.session.state }) ?? { ...seen, lifting };
    });
    if (isRefusal(found)) return found;
    const { lifting: w, conflict } = words(reader.locale);
    const { item, lifting } = found;
    const field = fieldsOf(filled, reader);
    return page(
      {
        title: w.title,
        where: item.student,
        lead: w.lead,
        filled,
        width: 'reading',
        back: { href: addressOf('/jury/files/:item', { item: item.id }), text: item.student },
      },
      <>
        <SummaryList
          compact
          rows={[
            { term: w.member, value: lifting.name },
            { term: w.kind, value: lifting.kind === null ? w.noKind : conflict.kinds[lifting.kind] },
            { term: w.reason, value: lifting.reason },
            { term: w.askedBy(lifting.askedBy), value: lifting.why },
          ]}
        />
        <Form action={addressOf('/jury/files/:item/liftings/:lifting', at)}>
          <Radios
            {...field('answer')}
            label={w.answer}
            options={[
              { value: 'yes', text: w.yes },
              { value: 'no', text: w.no },
            ]}
          />
          <TextArea {...field('words')} label={w.words} hint={w.wordsHint} rows={4} atMost={1000} />
          <Submit cancel={addressOf('/jury/files/:item', { item: item.id })}>{w.button}</Submit>
        </Form>
      </>,
    );
  }
}
