import { Body, Controller, Get, Inject, Param, Post, Req } from '@nestjs/common';
import { isUUID } from 'class-validator';
import type { Request } from 'express';
import { Database } from '../../database/index.js';
import { isRefusal, notFound, refuse, type Refusal } from '../../refusal/index.js';
import {
  bind,
  blank,
  page,
  Reading,
  refused,
  seeOther,
  type Answer,
  type Filled,
  type Reader,
} from '../../web/index.js';
import { refusalFor, standingFor, wordsOfLife, type Living } from '../index.js';
import { MoveForm } from './moves.form.js';
import { MovePage } from './moves.page.js';
import { thingAt, type ThingWithMoves } from './things.js';

/** The address of a move: the collection may be of two words, `jury/sessions`. */
interface Address {
  readonly collection: readonly string[];
  readonly id: string;
  readonly move: string;
}

/** Confirms, then makes, every move that asks for nothing but a reason: the table says which, the room says how. */
@Controller()
export class MovesController {
  constructor(@Inject(Database) private readonly database: Database) {}

  @Get('*collection/:id/moves/:move')
  confirm(@Param() address: Address, @Req() request: Request, @Reading() reader: Reader): Promise<Answer> {
    return this.ask(address, request, reader, blank());
  }

  @Post('*collection/:id/moves/:move')
  async make(
    @Param() address: Address,
    @Body() body: unknown,
    @Req() request: Request,
    @Reading() reader: Reader,
  ): Promise<Answer> {
    const kind = thingOf(address);
    if (!kind) return notFound;
    const given = bind(MoveForm, body);
    if (!given.ok) return this.ask(address, request, reader, given.filled);
    const done = await this.database.transact(async (tx) => {
      const thing = await kind.find(tx, request, address.id);
      if (!thing) return notFound;
      // As on the page that confirms it: whose move it is comes before what the room knows to do.
      if (!standingFor(kind.lifecycle.moves[address.move] ?? { by: [] }, thing))
        return refuse(403, 'lifecycle.notYours');
      const moved = await kind.act(tx, request, thing, address.move, given.form.reason);
      return isRefusal(moved) ? moved : (kind.pageAfter?.(thing, address.move) ?? `/${kind.collection}/${thing.id}`);
    });
    if (!isRefusal(done)) return seeOther(done, 'lifecycle.done');
    return done.field ? this.ask(address, request, reader, refused(given.filled, done)) : done;
  }

  /** The page that says what will happen; a move that cannot be made says why instead. */
  private async ask(address: Address, request: Request, reader: Reader, filled: Filled): Promise<Answer> {
    const kind = thingOf(address);
    if (!kind) return notFound;
    const found = await this.database.read(async (tx): Promise<Living | Refusal> => {
      const thing = await kind.find(tx, request, address.id);
      return thing ? (refusalFor(kind.lifecycle, thing, address.move) ?? thing) : notFound;
    });
    if (isRefusal(found)) return found;
    const words = wordsOfLife(kind.lifecycle.name, reader.locale).moves[address.move];
    if (!words) return notFound;
    const back = kind.pageAfter?.(found, '') ?? `/${kind.collection}/${found.id}`;
    return page(
      {
        title: words.label,
        where: kind.titleOf(found, reader.locale),
        filled,
        width: 'reading',
        back: { href: back, text: kind.titleOf(found, reader.locale) },
      },
      <MovePage
        words={words}
        asksReason={kind.lifecycle.moves[address.move]?.reason ?? false}
        action={request.path}
        cancel={back}
        filled={filled}
      />,
    );
  }
}

/** The thing of an address, if it has such a move and no page of its own for it. */
function thingOf({ collection, id, move }: Address): ThingWithMoves | undefined {
  const kind = thingAt(collection.join('/'));
  const known = kind && Object.hasOwn(kind.lifecycle.moves, move) ? kind.lifecycle.moves[move] : undefined;
  return known && !known.form && isUUID(id) ? kind : undefined;
}
