import { Controller, Get, Inject, Query } from '@nestjs/common';
import { settings } from '../../diplomas/index.js';
import { CurrentActor, type Actor } from '../../people/index.js';
import { Database } from '../../platform/database/index.js';
import { page, Reading, type Answer, type Reader } from '../../platform/web/index.js';
import { queueOf, SHOWS, type QueueKey, type Show } from '../queue.store.js';
import { QueuePage } from './queue.page.js';
import { words } from './words.js';

/** The professor's list. Whoever holds no file finds it empty: it shows one's own, and nobody else's. */
@Controller('opinions')
export class QueueController {
  constructor(@Inject(Database) private readonly database: Database) {}

  @Get()
  async list(@Query('show') asked: unknown, @Query('after') after: unknown, @CurrentActor() actor: Actor, @Reading() reader: Reader): Promise<Answer> {
    const show = SHOWS.find((name) => name === asked) ?? 'examine';
    const given = { show, after: keyOf(after) };
    const { queue, days, now } = await this.database.read(async (tx) => ({
      queue: await queueOf(tx, actor.personId, given), days: (await settings(tx)).opinionWithin, now: tx.now,
    }));
    return page(
      { title: words(reader.locale).queue.title, width: 'wide' },
      <QueuePage show={show} {...queue} days={days} now={now} next={queue.next && addressOf(show, queue.next)} first={given.after && addressOf(show)} />,
    );
  }
}

/** The address of a page of the list. */
export function addressOf(show: Show, after?: QueueKey): string {
  const query = new URLSearchParams({ show, ...(after && { after: `${after.since.toISOString()}_${after.id}` }) });
  return `/opinions?${query}`;
}

function keyOf(text: unknown): QueueKey | undefined {
  const [, since, id] = /^([\d:.TZ-]{20,30})_([\da-f-]{36})$/.exec(typeof text === 'string' ? text : '') ?? [];
  if (since === undefined || id === undefined || Number.isNaN(Date.parse(since)) || !/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/.test(id)) return undefined;
  return { since: new Date(since), id };
}
