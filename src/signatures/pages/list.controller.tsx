import { Controller, Get, Inject, Query } from '@nestjs/common';
import { CurrentActor, type Actor } from '../../people/index.js';
import { Database } from '../../platform/database/index.js';
import {
  Listed,
  listKeyOf,
  page,
  Reading,
  Tag,
  writeDay,
  addressOf,
  type Answer,
  type Reader,
} from '../../platform/web/index.js';
import { listSheets } from '../data/list.store.js';
import { words } from '../words/words.js';

/** The documents that one signs, and those that one keeps. */
@Controller('signatures')
export class ListController {
  constructor(@Inject(Database) private readonly database: Database) {}

  @Get()
  async list(@Query('after') after: unknown, @CurrentActor() actor: Actor, @Reading() reader: Reader): Promise<Answer> {
    const { rows, next } = await this.database.read((tx) => listSheets(tx, actor, listKeyOf(after)));
    const { list: w, states } = words(reader.locale);
    return page(
      { title: w.title, lead: w.lead, width: 'wide' },
      <Listed
        caption={w.title}
        rows={rows}
        columns={[
          {
            title: w.document,
            names: true,
            cell: ({ id, title }) => (
              <a class="govuk-link" href={addressOf('/signatures/:id', { id })}>
                {title}
              </a>
            ),
          },
          {
            title: w.mine,
            cell: ({ mine, toSign }) =>
              mine === 0 ? w.followed : toSign > 0 ? <Tag tone="waiting">{w.toSign}</Tag> : w.signed,
          },
          { title: w.before, cell: ({ signBefore }) => writeDay(signBefore, reader.locale) },
          { title: w.signatures, cell: ({ signed, parties }) => w.count(signed, parties) },
          { title: w.state, cell: ({ state }) => states[state] },
        ]}
        none={w.none}
        noneWhat={w.noneWhat}
        next={next === undefined ? undefined : addressOf('/signatures', { query: { after: next } })}
      />,
    );
  }
}
