import {
  askAgain,
  bind,
  blank,
  isId,
  page,
  Reading,
  seeOther,
  type Answer,
  type Filled,
  type Reader,
  addressOfThing,
  ownPath,
} from '../../web/index.js';
import { Body, Controller, Get, Inject, Param, Post, Req } from '@nestjs/common';
import type { Request } from 'express';
import { Database } from '../../database/index.js';
import { isRefusal, notFound, refuse, type Refusal } from '../../refusal/index.js';
import { Kinds, standingFor, type Living, type OfferedKind } from '../index.js';
import { MoveForm } from './moves.form.js';
import { MovePage } from './moves.page.js';

/** The address of a move: that of its kind may be of two words, `/jury/sessions`. */
interface Address {
  readonly kind: readonly string[];
  readonly id: string;
  readonly move: string;
}

/** Confirms, then makes, every move that asks for nothing but a reason: the table says which, the room says how. */
@Controller()
export class MovesController {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Kinds) private readonly kinds: Kinds,
  ) {}

  @Get('*kind/:id/moves/:move')
  confirm(@Param() address: Address, @Req() request: Request, @Reading() reader: Reader): Promise<Answer> {
    return this.ask(address, request, reader, blank());
  }

  @Post('*kind/:id/moves/:move')
  async make(
    @Param() address: Address,
    @Body() body: unknown,
    @Req() request: Request,
    @Reading() reader: Reader,
  ): Promise<Answer> {
    const offered = this.offeredAt(address);
    if (!offered) return notFound;
    const { kind, find, confirm } = offered;
    const given = bind(MoveForm, body);
    if (!given.ok) return this.ask(address, request, reader, given.filled);
    const done = await this.database.transact(async (tx) => {
      const thing = await find(tx, request, address.id);
      if (!thing) return notFound;
      // As on the page that confirms it: whose move it is comes before what the room knows to do.
      if (!standingFor(kind.lifecycle.moves[address.move] ?? { by: [] }, thing))
        return refuse(403, 'lifecycle.notYours');
      const moved = await confirm(tx, request, thing, address.move, given.form.reason);
      return moved === undefined || isRefusal(moved) ? (moved ?? notFound) : thing;
    });
    if (!isRefusal(done)) return seeOther(addressOfThing(kind.address, done.id), 'lifecycle.done');
    return askAgain(done, given.filled, (filled) => this.ask(address, request, reader, filled));
  }

  /** The page that says what will happen; a move that cannot be made says why instead. */
  private async ask(address: Address, request: Request, reader: Reader, filled: Filled): Promise<Answer> {
    const offered = this.offeredAt(address);
    if (!offered) return notFound;
    const { kind, find } = offered;
    const found = await this.database.read(async (tx): Promise<Living | Refusal> => {
      const thing = await find(tx, request, address.id);
      return thing ? ((await offered.refusalNow(tx, thing, address.move)) ?? thing) : notFound;
    });
    if (isRefusal(found)) return found;
    const words = kind.words[reader.locale].moves[address.move];
    if (!words) return notFound;
    const title = offered.titleOf(found, reader.locale);
    const back = addressOfThing(kind.address, found.id);
    return page(
      { title: words.label, where: title, filled, width: 'reading', back: { href: back, text: title } },
      <MovePage
        words={words}
        asksReason={kind.lifecycle.moves[address.move]?.reason ?? false}
        action={ownPath(request.path)}
        cancel={back}
        filled={filled}
      />,
    );
  }

  /** The kind of an address, if it has such a move and no page of its own for it. */
  private offeredAt({ kind: words, id, move }: Address): OfferedKind | undefined {
    const offered = this.kinds.at(`/${words.join('/')}`);
    const moves = offered?.kind.lifecycle.moves ?? {};
    const known = Object.hasOwn(moves, move) ? moves[move] : undefined;
    return known && !known.form && isId(id) ? offered : undefined;
  }
}
