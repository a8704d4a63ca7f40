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
  Reading,
  seeOther,
  Submit,
  TextArea,
  type Answer,
  type Filled,
  type Reader,
} from '../../platform/web/index.js';
import { preventionNotNow, preventPresident } from '../acts/prevent-president.js';
import { findSession } from '../data/sessions.store.js';
import { words } from '../words/words.js';
import { RecallForm } from './jury.form.js';

/** The president cannot sign: the secretary notes why, and the substitute chair of the order signs in their place. */
@Controller('jury/sessions/:id/prevention')
export class PreventionController {
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
  async prevent(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: unknown,
    @CurrentActor() actor: Actor,
    @Reading() reader: Reader,
  ): Promise<Answer> {
    const given = bind(RecallForm, body);
    if (!given.ok) return this.ask(id, actor, reader, given.filled);
    const done = await this.database.transact(async (tx) => {
      const session = await findSession(tx, actor, id);
      return session ? preventPresident(tx, actor, session, given.form.reason) : notFound;
    });
    if (!isRefusal(done)) return seeOther(addressOf('/jury/sessions/:id', { id }), 'jury.prevented');
    return askAgain(done, given.filled, (filled) => this.ask(id, actor, reader, filled));
  }

  private async ask(id: string, actor: Actor, reader: Reader, filled?: Filled): Promise<Answer> {
    const session = await this.database.read(async (tx) => {
      const found = await findSession(tx, actor, id);
      if (!found) return notFound;
      if (!found.standings.includes('secretary')) return refuse(403, 'lifecycle.notYours');
      return (filled ? undefined : preventionNotNow(found)) ?? found;
    });
    if (isRefusal(session)) return session;
    const w = words(reader.locale);
    const shown = filled ?? blank();
    const number = w.number(session.number);
    return page(
      {
        title: w.signature.prevent,
        where: number,
        lead: w.signature.preventLead,
        filled: shown,
        width: 'reading',
        back: { href: addressOf('/jury/sessions/:id', { id }), text: number },
      },
      <Form action={addressOf('/jury/sessions/:id/prevention', { id })}>
        <TextArea {...fieldsOf(shown, reader)('reason')} label={w.signature.preventReason} rows={4} atMost={2000} />
        <Submit cancel={addressOf('/jury/sessions/:id', { id })}>{w.signature.preventButton}</Submit>
      </Form>,
    );
  }
}
