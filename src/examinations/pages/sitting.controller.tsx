import { Controller, Get, Inject, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { CurrentActor, type Actor } from '../../people/index.js';
import { Database } from '../../platform/database/index.js';
import { isRefusal, notFound } from '../../platform/refusal/index.js';
import {
  addressOf,
  Listed,
  page,
  Reading,
  seeOther,
  writeDay,
  type Answer,
  type Reader,
} from '../../platform/web/index.js';
import { presenceNotNow, sayPresent } from '../acts/say-present.js';
import { findSitting, listSittings } from '../data/sittings.store.js';
import { words } from '../words/words.js';
import { SittingPage } from './sitting.page.js';

/** The sittings of commissions: who is there, and the requests that they answer one by one. */
@Controller('commissions')
export class SittingController {
  constructor(@Inject(Database) private readonly database: Database) {}

  @Get()
  async list(@CurrentActor() actor: Actor, @Reading() reader: Reader): Promise<Answer> {
    const rows = await this.database.read((tx) => listSittings(tx, actor));
    const w = words(reader.locale).sitting;
    return page(
      {
        title: w.list,
        width: 'wide',
        back: { href: addressOf('/examinations'), text: words(reader.locale).list.title },
      },
      <Listed
        caption={w.list}
        rows={rows}
        columns={[
          {
            title: w.day,
            names: true,
            cell: ({ id, heldOn }) => (
              <a class="govuk-link" href={addressOf('/commissions/:id', { id })}>
                {writeDay(heldOn, reader.locale)}
              </a>
            ),
          },
          { title: w.centre, cell: ({ centre }) => centre },
          { title: w.chair, cell: ({ chair }) => chair },
          { title: w.requests, cell: ({ requests, answered }) => w.answeredOf(answered, requests) },
        ]}
        none={w.none}
        noneWhat={w.noneWhat}
        next={undefined}
      />,
    );
  }

  @Get(':id')
  async show(
    @Param('id', ParseUUIDPipe) id: string,
    @CurrentActor() actor: Actor,
    @Reading() reader: Reader,
  ): Promise<Answer> {
    const found = await this.database.read(async (tx) => {
      const sitting = await findSitting(tx, actor, id);
      return sitting ? { sitting, isToday: presenceNotNow(tx, sitting) === undefined } : notFound;
    });
    if (isRefusal(found)) return found;
    const w = words(reader.locale).sitting;
    return page(
      {
        title: w.title(writeDay(found.sitting.heldOn, reader.locale)),
        where: found.sitting.centre,
        back: { href: addressOf('/commissions'), text: w.list },
      },
      <SittingPage {...found} me={actor.personId} reader={reader} />,
    );
  }

  @Post(':id/presence')
  async present(@Param('id', ParseUUIDPipe) id: string, @CurrentActor() actor: Actor): Promise<Answer> {
    const done = await this.database.transact(async (tx) => {
      const sitting = await findSitting(tx, actor, id);
      return sitting ? sayPresent(tx, actor, sitting) : notFound;
    });
    return isRefusal(done) ? done : seeOther(addressOf('/commissions/:id', { id }), 'examinations.presenceSaid');
  }
}
