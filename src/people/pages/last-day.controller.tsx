import { Body, Controller, Get, Inject, Param, ParseUUIDPipe, Post, UseGuards } from '@nestjs/common';
import { Database } from '../../platform/database/index.js';
import { isRefusal, notFound } from '../../platform/refusal/index.js';
import {
  addressOf,
  bind,
  blank,
  DateField,
  fieldsOf,
  Form,
  page,
  Reading,
  refused,
  seeOther,
  Submit,
  type Answer,
  type Filled,
  type Reader,
} from '../../platform/web/index.js';
import { setLastDay } from '../acts/set-last-day.js';
import { personById } from '../data/people-list.store.js';
import type { Actor } from '../rules/index.js';
import { words } from '../words/words.js';
import { AdministratorsOnly } from './administrators.guard.js';
import { CurrentActor } from './current-actor.js';
import { LastDayForm } from './people.form.js';

/** Until when a seat is held: an administrator prolongs it, or gives it a last day. */
@Controller('people/:id/seats/:seat/last-day')
@UseGuards(AdministratorsOnly)
export class LastDayController {
  constructor(@Inject(Database) private readonly database: Database) {}

  @Get()
  show(
    @Param('id', ParseUUIDPipe) id: string,
    @Param('seat', ParseUUIDPipe) seatId: string,
    @Reading() reader: Reader,
  ): Promise<Answer> {
    return this.ask(id, seatId, reader);
  }

  @Post()
  async set(
    @Param('id', ParseUUIDPipe) id: string,
    @Param('seat', ParseUUIDPipe) seatId: string,
    @Body() body: unknown,
    @CurrentActor() actor: Actor,
    @Reading() reader: Reader,
  ): Promise<Answer> {
    const given = bind(LastDayForm, body);
    if (!given.ok) return this.ask(id, seatId, reader, given.filled);
    const done = await this.database.transact((tx) => setLastDay(tx, actor, seatId, given.form.lastDay ?? null));
    if (!isRefusal(done)) return seeOther(addressOf('/people/:id', { id }), 'people.lastDaySet');
    return done.status === 422 ? this.ask(id, seatId, reader, refused(given.filled, done)) : done;
  }

  private async ask(id: string, seatId: string, reader: Reader, filled?: Filled): Promise<Answer> {
    const person = await this.database.read((tx) => personById(tx, id));
    const seat = person?.seats.find((one) => one.id === seatId);
    if (!person || !seat) return notFound;
    const w = words(reader.locale);
    const shown = filled ?? blank({ lastDay: seat.lastDay ?? '' });
    return page(
      {
        title: `${w.people.lastDay} : ${w.roles[seat.role]}`,
        where: person.name,
        lead: seat.places.join(' · '),
        filled: shown,
        width: 'reading',
        back: { href: addressOf('/people/:id', { id }), text: person.name },
      },
      <Form action={addressOf('/people/:id/seats/:seat/last-day', { id, seat: seatId })}>
        <DateField {...fieldsOf(shown, reader)('lastDay')} label={w.people.lastDay} hint={w.people.lastDayHint} />
        <Submit cancel={addressOf('/people/:id', { id })}>{w.people.lastDayButton}</Submit>
      </Form>,
    );
  }
}
