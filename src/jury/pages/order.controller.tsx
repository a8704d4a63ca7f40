import { Body, Controller, Get, Inject, Param, ParseUUIDPipe, Post, Req, UseInterceptors } from '@nestjs/common';
import type { Request } from 'express';
import { Papers, ReceiveUploads } from '../../papers/index.js';
import { CurrentActor, type Actor } from '../../people/index.js';
import { Database } from '../../platform/database/index.js';
import { isRefusal, notFound, refuse } from '../../platform/refusal/index.js';
import {
  addressOf,
  askAgain,
  bind,
  blank,
  Card,
  page,
  Reading,
  refused,
  seeOther,
  type Answer,
  type Filled,
  type Reader,
} from '../../platform/web/index.js';
import { keepOrder } from '../acts/keep-order.js';
import { ordersOf } from '../data/orders.store.js';
import { findSession } from '../data/sessions.store.js';
import { words } from '../words/words.js';
import { OrderForm } from './jury.form.js';
import { orderIn, OrderPage, OrderRead, typedOf } from './order.page.js';
import { receivedPaper } from './received-paper.js';

/**
 * The appointment orders of a session and their papers, for whoever sees it; the first is filled in by the secretary
 * while the session is planned.
 */
@Controller('jury/sessions/:id')
export class OrderController {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Papers) private readonly papers: Papers,
  ) {}

  @Get('order')
  show(
    @Param('id', ParseUUIDPipe) id: string,
    @CurrentActor() actor: Actor,
    @Reading() reader: Reader,
  ): Promise<Answer> {
    return this.ask(id, actor, reader);
  }

  @Post('order')
  @UseInterceptors(ReceiveUploads({ files: 1 }))
  async keep(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: unknown,
    @Req() request: Request,
    @CurrentActor() actor: Actor,
    @Reading() reader: Reader,
  ): Promise<Answer> {
    const before = await this.database.read((tx) => findSession(tx, actor, id));
    if (!before) return notFound;
    if (!before.standings.includes('secretary')) return refuse(403, 'lifecycle.notYours');
    const given = bind(OrderForm, body);
    if (!given.ok) return this.ask(id, actor, reader, given.filled);
    const paperId = await receivedPaper({ database: this.database, papers: this.papers }, request, actor);
    if (isRefusal(paperId)) return this.ask(id, actor, reader, refused(given.filled, paperId));
    const done = await this.database.transact(async (tx) => {
      const session = await findSession(tx, actor, id);
      return session ? keepOrder(tx, actor, session, { order: orderIn(given.form), paperId }) : notFound;
    });
    if (!isRefusal(done)) return seeOther(addressOf('/jury/sessions/:id/composition', { id }), 'jury.orderKept');
    return askAgain(done, given.filled, (filled) => this.ask(id, actor, reader, filled));
  }

  @Get('orders/:order/paper')
  async paper(
    @Param('id', ParseUUIDPipe) id: string,
    @Param('order', ParseUUIDPipe) orderId: string,
    @CurrentActor() actor: Actor,
  ): Promise<Answer> {
    const order = await this.database.read(async (tx) =>
      (await findSession(tx, actor, id)) ? (await ordersOf(tx, id)).find((one) => one.id === orderId) : undefined,
    );
    return order?.paperId ? this.papers.serve(order.paperId, actor) : notFound;
  }

  private async ask(id: string, actor: Actor, reader: Reader, filled?: Filled): Promise<Answer> {
    const found = await this.database.read(async (tx) => {
      const session = await findSession(tx, actor, id);
      return session ? { session, orders: await ordersOf(tx, id) } : notFound;
    });
    if (isRefusal(found)) return found;
    const { session, orders } = found;
    const w = words(reader.locale);
    const isToFill = session.state === 'PLANNED' && session.standings.includes('secretary');
    if (filled && !isToFill) return refuse(409, 'jury.alreadyOpen');
    const shown = filled ?? blank(orders[0] && typedOf(orders[0]));
    return page(
      {
        title: w.order.title,
        where: w.number(session.number),
        lead: w.order.lead,
        filled: shown,
        width: 'reading',
        back: isToFill
          ? { href: addressOf('/jury/sessions/:id/composition', { id }), text: w.composition.title }
          : { href: addressOf('/jury/sessions/:id', { id }), text: w.number(session.number) },
      },
      isToFill ? (
        <OrderPage session={session} order={orders[0]} filled={shown} reader={reader} />
      ) : orders.length === 0 ? (
        <p class="govuk-body">{w.order.none}</p>
      ) : (
        <>
          {orders.map((order) => (
            <Card key={order.id} title={order.isFirst ? w.order.first : w.order.later}>
              <OrderRead session={session} order={order} reader={reader} />
            </Card>
          ))}
        </>
      ),
    );
  }
}
