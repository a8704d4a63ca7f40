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
  Reading,
  seeOther,
  Submit,
  TextArea,
  type Answer,
  type Filled,
  type Reader,
} from '../../platform/web/index.js';
import { putBack } from '../acts/put-back.js';
import { words } from '../words/words.js';
import { itemDecided } from './items-and-sessions.js';
import { RecallForm } from './jury.form.js';

/** A file that cannot be decided is put back, with a reason; the others of its session go on. */
@Controller('jury/files/:item/put-back')
export class PutBackController {
  constructor(@Inject(Database) private readonly database: Database) {}

  @Get()
  show(
    @Param('item', ParseUUIDPipe) id: string,
    @CurrentActor() actor: Actor,
    @Reading() reader: Reader,
  ): Promise<Answer> {
    return this.ask(id, actor, reader);
  }

  @Post()
  async put(
    @Param('item', ParseUUIDPipe) id: string,
    @Body() body: unknown,
    @CurrentActor() actor: Actor,
    @Reading() reader: Reader,
  ): Promise<Answer> {
    const given = bind(RecallForm, body);
    if (!given.ok) return this.ask(id, actor, reader, given.filled);
    const done = await this.database.transact(async (tx) => {
      const found = await itemDecided(tx, actor, id);
      if (isRefusal(found)) return found;
      return (await putBack(tx, actor, found.session, found.item, given.form.reason)) ?? found.session.id;
    });
    if (typeof done === 'string') return seeOther(addressOf('/jury/sessions/:id', { id: done }), 'jury.putBack');
    return askAgain(done, given.filled, (filled) => this.ask(id, actor, reader, filled));
  }

  private async ask(id: string, actor: Actor, reader: Reader, filled?: Filled): Promise<Answer> {
    const found = await this.database.read(async (tx) => {
      const decided = await itemDecided(tx, actor, id);
      if (isRefusal(decided) || filled) return decided;
      const { session, item } = decided;
      const isTime = session.state === 'LOCKED' || session.state === 'DELIBERATING';
      return isTime && item.removedAt === null ? decided : refuse(409, 'jury.putBackNotNow');
    });
    if (isRefusal(found)) return found;
    const w = words(reader.locale).sitting;
    const shown = filled ?? blank();
    return page(
      {
        title: w.putBack,
        where: found.item.student,
        lead: w.putBackLead,
        filled: shown,
        width: 'reading',
        back: { href: addressOf('/jury/files/:item', { item: id }), text: found.item.student },
      },
      <Form action={addressOf('/jury/files/:item/put-back', { item: id })}>
        <TextArea {...fieldsOf(shown, reader)('reason')} label={w.putBackReason} rows={4} atMost={2000} />
        <Submit cancel={addressOf('/jury/files/:item', { item: id })}>{w.putBackButton}</Submit>
      </Form>,
    );
  }
}
