import { Body, Controller, Get, Inject, Param, ParseUUIDPipe, Post, Query, type Type } from '@nestjs/common';
import type { ComponentChildren, VNode } from 'preact';
import { Database, type Tx } from '../../platform/database/index.js';
import {
  thingToMove,
  type KindShown,
  type Lifecycle,
  type Living,
  type Moved,
  type MoveName,
  type MoveTable,
} from '../../platform/lifecycle/index.js';
import { headOf, moveAddress } from '../../platform/lifecycle/pages/index.js';
import { isRefusal, type Refusal, type SentenceCode } from '../../platform/refusal/index.js';
import {
  askAgain,
  bind,
  blank,
  fieldsOf,
  page,
  Reading,
  seeOther,
  type Answer,
  type FieldState,
  type Filled,
  type Reader,
  type Typed,
  type Address,
  addressOfThing,
} from '../../platform/web/index.js';
import type { Actor } from '../rules/index.js';
import { CurrentActor } from './current-actor.js';

/** The kind whose move has the page. */
type KindMoved<State extends string, Thing extends Living<State>, Table extends MoveTable<State, Thing>> = Pick<
  KindShown<State, Thing, MoveName<Table>>,
  'address' | 'words' | 'titleOf'
> & {
  readonly find: (tx: Tx, actor: Actor, id: string) => Promise<Thing | undefined>;
  readonly lifecycle: Lifecycle<State, NoInfer<Thing>, Table>;
};

/** What the page is made of. */
interface Showing<Thing, Found> {
  readonly thing: Thing;
  /** What `find` gave beside the thing. */
  readonly found: Found;
  readonly filled: Filled;
  readonly field: (name: string) => FieldState;
  /** Where the form leads, and where one goes who does nothing. */
  readonly action: Address;
  readonly cancel: Address;
  readonly reader: Reader;
}

/** What a room says of a page where one of its moves is made. */
interface PageOfMove<Thing, Name extends string, Form, Found> {
  /** Its fields; none where it is a button and nothing else. */
  readonly form?: new () => Form & object;
  /** Which move it is of this thing, where several share the page. */
  readonly moveOf?: (thing: Thing) => Name;
  /**
   * What the page needs beside the thing, and what its fields hold at first: `from` is what its address asks them to
   * start from.
   */
  readonly find?: (
    tx: Tx,
    thing: Thing,
    actor: Actor,
    from: unknown,
  ) => Promise<{ readonly found: Found; readonly typed?: Typed }>;
  readonly show: (showing: Showing<Thing, Found>) => {
    readonly title: string;
    readonly lead?: ComponentChildren;
    readonly body: VNode;
  };
  /**
   * Makes the move of what was filled in: `form`, and where fields vary with the thing, `filled`. Nothing, where it
   * waits for others to sign.
   */
  readonly act: (
    tx: Tx,
    actor: Actor,
    thing: Thing,
    form: Form,
    filled: Filled,
  ) => Promise<Moved | undefined | Refusal>;
  /** The sentence shown once it is done; by the thing as it was, where several are. */
  readonly done: SentenceCode | ((thing: Thing) => SentenceCode);
  /** Where one is led then, by the thing as it was: its page, when nothing is said. */
  readonly goesTo?: (thing: Thing) => Address;
}

/**
 * The page of a move that asks for more than a reason, at the address that the table gives it: shown to whoever may
 * make the move now, sent, and shown again as it was filled after a refusal. Gives its controller, for the module of
 * the room.
 */
export function pageOfMove<
  State extends string,
  Thing extends Living<State>,
  Table extends MoveTable<State, Thing>,
  Form = undefined,
  Found = undefined,
>(
  kind: KindMoved<State, Thing, Table>,
  move: MoveName<NoInfer<Table>>,
  room: PageOfMove<NoInfer<Thing>, MoveName<NoInfer<Table>>, Form, Found>,
): Type<unknown> {
  const { form } = kind.lifecycle.moves[move] ?? {};
  if (typeof form !== 'string') throw new Error(`The table gives no page to the move ${move}.`);
  const { moveOf = () => move, goesTo = ({ id }: Thing) => addressOfThing(kind.address, id) } = room;

  @Controller(`${kind.address}/:id/${form}`)
  class MoveController {
    constructor(@Inject(Database) private readonly database: Database) {}

    @Get()
    show(
      @Param('id', ParseUUIDPipe) id: string,
      @CurrentActor() actor: Actor,
      @Reading() reader: Reader,
      @Query('from') from: unknown,
    ): Promise<Answer> {
      return this.ask(id, actor, reader, undefined, from);
    }

    @Post()
    async make(
      @Param('id', ParseUUIDPipe) id: string,
      @Body() body: unknown,
      @CurrentActor() actor: Actor,
      @Reading() reader: Reader,
    ): Promise<Answer> {
      const given = room.form ? bind(room.form, body) : { ok: true as const, form: undefined as Form, filled: blank() };
      if (!given.ok) return this.ask(id, actor, reader, given.filled);
      const done = await this.database.transact(async (tx) => {
        const thing = await thingToMove(tx, kind, actor, id, moveOf);
        if (isRefusal(thing)) return thing;
        const moved = await room.act(tx, actor, thing, given.form, given.filled);
        return isRefusal(moved) ? moved : thing;
      });
      if (!isRefusal(done))
        return seeOther(goesTo(done), typeof room.done === 'function' ? room.done(done) : room.done);
      return askAgain(done, given.filled, (filled) => this.ask(id, actor, reader, filled));
    }

    private async ask(id: string, actor: Actor, reader: Reader, given?: Filled, from?: unknown): Promise<Answer> {
      const ready = await this.database.read(async (tx) => {
        const thing = await thingToMove(tx, kind, actor, id, moveOf);
        if (isRefusal(thing)) return thing;
        // A page that needs nothing is shown nothing.
        return { thing, ...(room.find ? await room.find(tx, thing, actor, from) : { found: undefined as Found }) };
      });
      if (isRefusal(ready)) return ready;
      const { thing, found } = ready;
      const filled = given ?? blank('typed' in ready ? ready.typed : {});
      const { title, lead, body } = room.show({
        thing,
        found,
        filled,
        reader,
        field: fieldsOf(filled, reader),
        action: moveAddress(kind, id, move),
        cancel: addressOfThing(kind.address, id),
      });
      return page({ ...headOf(kind, thing, title, reader), filled, ...(lead !== undefined && { lead }) }, body);
    }
  }
  return MoveController;
}
