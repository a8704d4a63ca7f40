import { Body, Controller, Get, Inject, Param, ParseUUIDPipe, Post, Query, Req, UseInterceptors } from '@nestjs/common';
import type { Request } from 'express';
import { Papers, ReceiveUploads } from '../../papers/index.js';
import { CurrentActor, peopleByIds, peopleNamed, type Actor } from '../../people/index.js';
import { Database, type Tx } from '../../platform/database/index.js';
import { isRefusal, notFound, refuse, type Refusal } from '../../platform/refusal/index.js';
import {
  addressOf,
  askAgain,
  bind,
  blank,
  page,
  Reading,
  refused,
  seeOther,
  type Answer,
  type Filled,
  type Reader,
} from '../../platform/web/index.js';
import { replaceMember } from '../acts/replace-member.js';
import { everNamedTo } from '../data/composition-changes.store.js';
import type { Session } from '../data/sessions.store.js';
import { isChangedByOrder, waitingSubstitutes } from '../rules/index.js';
import { words } from '../words/words.js';
import { sessionOfSecretary } from './items-and-sessions.js';
import { ReplacementForm } from './jury.form.js';
import { orderIn } from './order.page.js';
import { receivedPaper } from './received-paper.js';
import { ReplacementPage, WhoPage } from './replacement.page.js';

/** The composition of an open session is changed by an order: first who comes to sit, then in whose place and why. */
@Controller('jury/sessions/:id/replacement')
export class ReplacementController {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Papers) private readonly papers: Papers,
  ) {}

  @Get()
  async who(
    @Param('id', ParseUUIDPipe) id: string,
    @Query('search') search: unknown,
    @CurrentActor() actor: Actor,
    @Reading() reader: Reader,
  ): Promise<Answer> {
    const text = typeof search === 'string' ? search : '';
    const found = await this.database.read(async (tx) => {
      const session = await sessionToChange(tx, actor, id);
      if (isRefusal(session)) return session;
      const named = await everNamedTo(tx, id);
      const people = text === '' ? [] : await peopleNamed(tx, text);
      return {
        session,
        substitutes: waitingSubstitutes(named),
        people: people.filter((one) => !named.some(({ personId }) => personId === one.id)),
      };
    });
    if (isRefusal(found)) return found;
    const { session, ...rest } = found;
    return page(
      { ...headOf(session, reader), filled: blank({ search: text }) },
      <WhoPage session={session} {...rest} search={text} reader={reader} />,
    );
  }

  @Get(':person')
  show(
    @Param('id', ParseUUIDPipe) id: string,
    @Param('person', ParseUUIDPipe) personId: string,
    @CurrentActor() actor: Actor,
    @Reading() reader: Reader,
  ): Promise<Answer> {
    return this.ask(id, personId, actor, reader, blank());
  }

  @Post(':person')
  @UseInterceptors(ReceiveUploads({ files: 1 }))
  async replace(
    @Param('id', ParseUUIDPipe) id: string,
    @Param('person', ParseUUIDPipe) newcomerId: string,
    @Body() body: unknown,
    @Req() request: Request,
    @CurrentActor() actor: Actor,
    @Reading() reader: Reader,
  ): Promise<Answer> {
    const before = await this.database.read((tx) => sessionToChange(tx, actor, id));
    if (isRefusal(before)) return before;
    const given = bind(ReplacementForm, body);
    if (!given.ok) return this.ask(id, newcomerId, actor, reader, given.filled);
    const paperId = await receivedPaper({ database: this.database, papers: this.papers }, request, actor);
    if (isRefusal(paperId)) return this.ask(id, newcomerId, actor, reader, refused(given.filled, paperId));
    const { former, quality, why } = given.form;
    const done = await this.database.transact(async (tx) => {
      const session = await sessionToChange(tx, actor, id);
      if (isRefusal(session)) return session;
      return replaceMember(tx, actor, session, {
        newcomerId,
        formerId: former ?? null,
        quality: quality ?? null,
        why,
        by: { order: orderIn(given.form), paperId },
      });
    });
    if (!isRefusal(done)) return seeOther(addressOf('/jury/sessions/:id', { id }), 'jury.replaced');
    return askAgain(done, given.filled, (filled) => this.ask(id, newcomerId, actor, reader, filled));
  }

  private async ask(id: string, personId: string, actor: Actor, reader: Reader, filled: Filled): Promise<Answer> {
    const found = await this.database.read(async (tx) => {
      const session = await sessionToChange(tx, actor, id);
      if (isRefusal(session)) return session;
      const newcomer = (await peopleByIds(tx, [personId])).get(personId);
      return newcomer ? { session, newcomer, named: await everNamedTo(tx, id) } : notFound;
    });
    if (isRefusal(found)) return found;
    return page(
      { ...headOf(found.session, reader), filled },
      <ReplacementPage {...found} filled={filled} reader={reader} />,
    );
  }
}

async function sessionToChange(tx: Tx, actor: Actor, id: string): Promise<Session | Refusal> {
  const session = await sessionOfSecretary(tx, actor, id);
  if (isRefusal(session)) return session;
  return isChangedByOrder(session.state) ? session : refuse(409, 'jury.replacementNotNow');
}

function headOf(session: Session, reader: Reader) {
  const w = words(reader.locale);
  return {
    title: w.replacement.title,
    where: w.number(session.number),
    lead: w.replacement.lead,
    width: 'reading',
    back: { href: addressOf('/jury/sessions/:id', { id: session.id }), text: w.number(session.number) },
  } as const;
}
