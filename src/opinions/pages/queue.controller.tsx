import { Controller, Get, Inject, Query } from '@nestjs/common';
import { settings } from '../../diplomas/index.js';
import { CurrentActor, type Actor } from '../../people/index.js';
import { Database } from '../../platform/database/index.js';
import {
  listKeyOf,
  page,
  Reading,
  addressOf,
  type Answer,
  type Reader,
  type Address,
} from '../../platform/web/index.js';
import { queueOf, SHOWS, type Show } from '../data/queue.store.js';
import { QueuePage } from './queue.page.js';
import { words } from '../words/words.js';

/** The professor's list. Whoever holds no file finds it empty: it shows one's own, and nobody else's. */
@Controller('opinions')
export class QueueController {
  constructor(@Inject(Database) private readonly database: Database) {}

  @Get()
  async list(
    @Query('show') asked: unknown,
    @Query('after') after: unknown,
    @CurrentActor() actor: Actor,
    @Reading() reader: Reader,
  ): Promise<Answer> {
    const show = SHOWS.find((name) => name === asked) ?? 'examine';
    const given = { show, after: listKeyOf(after) };
    const { queue, days, now } = await this.database.read(async (tx) => ({
      queue: await queueOf(tx, actor.personId, given),
      days: (await settings(tx)).opinionWithin,
      now: tx.now,
    }));
    return page(
      { title: words(reader.locale).queue.title, width: 'wide' },
      <QueuePage
        show={show}
        files={queue.rows}
        count={queue.count}
        days={days}
        now={now}
        next={queue.next === undefined ? undefined : addressOfQueue(show, queue.next)}
        first={given.after && addressOfQueue(show)}
      />,
    );
  }
}

/** The address of a page of the list. */
function addressOfQueue(show: Show, after?: string): Address {
  return addressOf('/opinions', { query: { show, after } });
}
