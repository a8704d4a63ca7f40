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
  TextArea,
  type Answer,
  type Filled,
  type Reader,
} from '../../platform/web/index.js';
import { declareConflict } from '../acts/declare-conflict.js';
import { CONFLICT_KINDS, mayStepAside } from '../rules/index.js';
import { words } from '../words/words.js';
import { itemSeen } from './items-and-sessions.js';
import { ConflictForm } from './jury.form.js';

/** A member steps aside from one file of the agenda; it is the last they see of it. */
@Controller('jury/files/:item')
export class ConflictController {
  constructor(@Inject(Database) private readonly database: Database) {}

  @Get('conflict')
  show(
    @Param('item', ParseUUIDPipe) id: string,
    @CurrentActor() actor: Actor,
    @Reading() reader: Reader,
  ): Promise<Answer> {
    return this.ask(id, actor, reader);
  }

  @Post('conflict')
  async declare(
    @Param('item', ParseUUIDPipe) id: string,
    @Body() body: unknown,
    @CurrentActor() actor: Actor,
    @Reading() reader: Reader,
  ): Promise<Answer> {
    const given = bind(ConflictForm, body);
    if (!given.ok) return this.ask(id, actor, reader, given.filled);
    const done = await this.database.transact(async (tx) => {
      const found = await itemSeen(tx, actor, id);
      if (isRefusal(found)) return found;
      return (await declareConflict(tx, actor, found.session, found.item, given.form)) ?? found.session.id;
    });
    if (typeof done === 'string')
      return seeOther(addressOf('/jury/sessions/:id', { id: done }), 'jury.conflictDeclared');
    return askAgain(done, given.filled, (filled) => this.ask(id, actor, reader, filled));
  }

  private async ask(id: string, actor: Actor, reader: Reader, filled: Filled = blank()): Promise<Answer> {
    const found = await this.database.read(async (tx) => {
      const seen = await itemSeen(tx, actor, id);
      if (isRefusal(seen)) return seen;
      if (!seen.session.standings.includes('member')) return refuse(403, 'lifecycle.notYours');
      if (seen.item.removedAt !== null) return refuse(409, 'lifecycle.notFromHere');
      return mayStepAside(seen.session.state) ? seen : refuse(409, 'jury.recusalNotNow');
    });
    if (isRefusal(found)) return found;
    const { item } = found;
    const w = words(reader.locale).conflict;
    const field = fieldsOf(filled, reader);
    return page(
      {
        title: w.title,
        where: item.student,
        lead: w.lead,
        filled,
        width: 'reading',
        back: { href: addressOf('/jury/files/:item', { item: id }), text: item.student },
      },
      <Form action={addressOf('/jury/files/:item/conflict', { item: id })}>
        <Radios
          {...field('kind')}
          label={w.kind}
          hint={w.kindHint}
          options={CONFLICT_KINDS.map((kind) => ({ value: kind, text: w.kinds[kind] }))}
        />
        <TextArea {...field('reason')} label={w.reason} hint={w.reasonHint} rows={4} atMost={1000} />
        <Submit cancel={addressOf('/jury/files/:item', { item: id })}>{w.button}</Submit>
      </Form>,
    );
  }
}
