import { Body, Controller, Get, Inject, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { CurrentActor, type Actor } from '../../people/index.js';
import { Database } from '../../platform/database/index.js';
import { isRefusal, refuse } from '../../platform/refusal/index.js';
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
import { answerSuggestion } from '../acts/answer-suggestion.js';
import { noteEmployersOf } from '../acts/note-employers.js';
import { employersOf, suggestedIn, suggestionsAnswered } from '../data/suggestions.store.js';
import { DISMISSAL_LEAST, mayStepAside } from '../rules/index.js';
import { suggestedBecause } from '../words/suggested.js';
import { words } from '../words/words.js';
import { itemKept, sessionOfSecretary } from './items-and-sessions.js';
import { EmployersForm, SuggestionForm } from './jury.form.js';
import { SuggestionsPage } from './suggestions.page.js';

/** The conflicts that the portal suggests of those who sit: its secretary confirms or dismisses each. */
@Controller()
export class SuggestionsController {
  constructor(@Inject(Database) private readonly database: Database) {}

  @Get('jury/sessions/:id/conflicts')
  show(
    @Param('id', ParseUUIDPipe) id: string,
    @CurrentActor() actor: Actor,
    @Reading() reader: Reader,
  ): Promise<Answer> {
    return this.showThoseOf(id, actor, reader);
  }

  @Post('jury/sessions/:id/employers')
  async noteEmployers(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: unknown,
    @CurrentActor() actor: Actor,
    @Reading() reader: Reader,
  ): Promise<Answer> {
    const given = bind(EmployersForm, body);
    if (!given.ok) return this.showThoseOf(id, actor, reader, given.filled);
    const done = await this.database.transact(async (tx) => {
      const session = await sessionOfSecretary(tx, actor, id);
      if (isRefusal(session)) return session;
      const employers = given.form.members.map(({ person: personId, employer }) => ({ personId, employer }));
      return noteEmployersOf(tx, actor, session, employers);
    });
    if (!isRefusal(done)) return seeOther(addressOf('/jury/sessions/:id/conflicts', { id }), 'jury.employersNoted');
    return askAgain(done, given.filled, (filled) => this.showThoseOf(id, actor, reader, filled));
  }

  @Get('jury/files/:item/suggestions/:person')
  showAnswering(
    @Param('item', ParseUUIDPipe) item: string,
    @Param('person', ParseUUIDPipe) person: string,
    @CurrentActor() actor: Actor,
    @Reading() reader: Reader,
  ): Promise<Answer> {
    return this.showAnsweringOf({ item, person }, actor, reader);
  }

  @Post('jury/files/:item/suggestions/:person')
  async answer(
    @Param('item', ParseUUIDPipe) item: string,
    @Param('person', ParseUUIDPipe) person: string,
    @Body() body: unknown,
    @CurrentActor() actor: Actor,
    @Reading() reader: Reader,
  ): Promise<Answer> {
    const given = bind(SuggestionForm, body);
    if (!given.ok) return this.showAnsweringOf({ item, person }, actor, reader, given.filled);
    const done = await this.database.transact(async (tx) => {
      const found = await itemKept(tx, actor, item);
      if (isRefusal(found)) return found;
      const { answer, reason } = given.form;
      const refusal = await answerSuggestion(tx, actor, found.session, found.item, {
        personId: person,
        recused: answer === 'yes',
        reason,
      });
      return refusal ?? found.session.id;
    });
    if (typeof done === 'string')
      return seeOther(addressOf('/jury/sessions/:id/conflicts', { id: done }), 'jury.suggestionAnswered');
    return askAgain(done, given.filled, (filled) => this.showAnsweringOf({ item, person }, actor, reader, filled));
  }

  private async showThoseOf(id: string, actor: Actor, reader: Reader, filled?: Filled): Promise<Answer> {
    const found = await this.database.read(async (tx) => {
      const session = await sessionOfSecretary(tx, actor, id);
      if (isRefusal(session)) return session;
      return {
        session,
        files: await suggestedIn(tx, id),
        answered: await suggestionsAnswered(tx, id),
        people: await employersOf(tx, id),
      };
    });
    if (isRefusal(found)) return found;
    const w = words(reader.locale);
    const number = w.number(found.session.number);
    const known = Object.fromEntries(found.people.map(({ employer }, at) => [`members[${at}].employer`, employer]));
    const shown = filled ?? blank(known);
    return page(
      {
        title: w.suggested.title,
        where: number,
        lead: w.suggested.lead,
        filled: shown,
        back: { href: addressOf('/jury/sessions/:id', { id }), text: number },
      },
      <SuggestionsPage {...found} filled={shown} reader={reader} />,
    );
  }

  private async showAnsweringOf(
    at: { readonly item: string; readonly person: string },
    actor: Actor,
    reader: Reader,
    filled: Filled = blank(),
  ): Promise<Answer> {
    const found = await this.database.read(async (tx) => {
      const kept = await itemKept(tx, actor, at.item);
      if (isRefusal(kept)) return kept;
      if (!mayStepAside(kept.session.state)) return refuse(409, 'jury.recusalNotNow');
      const [first, ...more] = kept.item.suggestions.filter(({ personId }) => personId === at.person);
      return first ? { ...kept, first, more } : refuse(409, 'jury.nothingSuggested');
    });
    if (isRefusal(found)) return found;
    const { item, session, first, more } = found;
    const w = words(reader.locale).suggested;
    const field = fieldsOf(filled, reader);
    return page(
      {
        title: w.answerTitle,
        where: item.student,
        lead: w.answerLead,
        filled,
        width: 'reading',
        back: { href: addressOf('/jury/sessions/:id/conflicts', { id: session.id }), text: w.title },
      },
      <>
        <SummaryList
          compact
          rows={[
            { term: w.person, value: first.name },
            { term: w.file, value: `${item.student}, ${item.requestNumber}` },
            { term: w.why, value: [first, ...more].map((one) => suggestedBecause(one, reader.locale)).join(' ') },
          ]}
        />
        <Form action={addressOf('/jury/files/:item/suggestions/:person', at)}>
          <Radios
            {...field('answer')}
            label={w.answer}
            options={[
              { value: 'yes', text: w.yes },
              { value: 'no', text: w.no },
            ]}
          />
          <TextArea {...field('reason')} label={w.reason} hint={w.reasonHint(DISMISSAL_LEAST)} rows={4} atMost={1000} />
          <Submit cancel={addressOf('/jury/sessions/:id/conflicts', { id: session.id })}>{w.button}</Submit>
        </Form>
      </>,
    );
  }
}
