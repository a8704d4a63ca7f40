import { Body, Controller, Get, Inject, Param, ParseUUIDPipe, Post, Req, UseInterceptors } from '@nestjs/common';
import type { Request } from 'express';
import { inspectSent, Papers, ReceiveUploads } from '../../papers/index.js';
import { CurrentActor, type Actor } from '../../people/index.js';
import { Database, type Tx } from '../../platform/database/index.js';
import { historyOf } from '../../platform/journal/index.js';
import { isRefusal, notFound, type Refusal, type SentenceCode } from '../../platform/refusal/index.js';
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
import { joinToWithdrawal, stateOnHearing, withdrawalToAnswer, writeObservations } from '../acts/answer-withdrawal.js';
import { hearingOf, paperOf } from '../data/hearing.store.js';
import { findWithdrawal, type WithdrawalSeen } from '../data/withdrawals.store.js';
import { readsWhatWasSaid } from '../rules/index.js';
import { words } from '../words/words.js';
import { WithdrawalPage } from './withdrawal.page.js';
import { ObservationsForm, StatementForm } from './withdrawals.form.js';

/** One withdrawal: what is held against the decision, and how its student is heard. */
@Controller('withdrawals/:id')
export class WithdrawalController {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Papers) private readonly papers: Papers,
  ) {}

  @Get()
  show(
    @Param('id', ParseUUIDPipe) id: string,
    @CurrentActor() actor: Actor,
    @Reading() reader: Reader,
  ): Promise<Answer> {
    return this.ask(id, actor, reader, blank());
  }

  @Post('observations')
  async write(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: unknown,
    @CurrentActor() actor: Actor,
    @Reading() reader: Reader,
  ): Promise<Answer> {
    const given = bind(ObservationsForm, body);
    if (!given.ok) return this.ask(id, actor, reader, given.filled);
    return this.answer({ id, actor, reader, filled: given.filled, then: 'withdrawals.written' }, (tx, withdrawal) =>
      writeObservations(tx, actor, withdrawal, given.form.words),
    );
  }

  /** They ask to be heard in person, or have finished. */
  @Post('statement')
  async state(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: unknown,
    @CurrentActor() actor: Actor,
    @Reading() reader: Reader,
  ): Promise<Answer> {
    const given = bind(StatementForm, body);
    if (!given.ok) return this.ask(id, actor, reader, given.filled);
    return this.answer({ id, actor, reader, filled: given.filled, then: 'withdrawals.stated' }, (tx, withdrawal) =>
      stateOnHearing(tx, actor, withdrawal, given.form.says),
    );
  }

  /** One PDF that the student joins, inspected before any row names it. */
  @Post('documents')
  @UseInterceptors(ReceiveUploads({ files: 1 }))
  async receive(
    @Param('id', ParseUUIDPipe) id: string,
    @Req() request: Request,
    @CurrentActor() actor: Actor,
    @Reading() reader: Reader,
  ): Promise<Answer> {
    const before = await this.database.read((tx) => withdrawalToAnswer(tx, actor, id));
    if (isRefusal(before)) return before;
    const inspected = await inspectSent(this.papers, request, actor.personId);
    if (isRefusal(inspected)) return this.ask(id, actor, reader, refused(blank(), inspected));
    return this.answer(
      { id, actor, reader, filled: blank(), then: 'withdrawals.documentAdded' },
      async (tx, withdrawal) =>
        joinToWithdrawal(tx, actor, withdrawal, await this.papers.keep(tx, inspected, actor.personId)),
    );
  }

  @Get('documents/:document')
  async document(
    @Param('id', ParseUUIDPipe) id: string,
    @Param('document', ParseUUIDPipe) document: string,
    @CurrentActor() actor: Actor,
  ): Promise<Answer> {
    return this.paper(id, actor, document);
  }

  /** The record of the hearing in person. */
  @Get('hearing/record')
  async record(@Param('id', ParseUUIDPipe) id: string, @CurrentActor() actor: Actor): Promise<Answer> {
    return this.paper(id, actor, 'record');
  }

  private async paper(id: string, actor: Actor, document: string): Promise<Answer> {
    const found = await this.database.read(async (tx) => {
      const withdrawal = await findWithdrawal(tx, actor, id);
      if (!withdrawal || !readsWhatWasSaid(withdrawal)) return notFound;
      return (await paperOf(tx, id, document)) ?? notFound;
    });
    return isRefusal(found) ? found : this.papers.serve(found.paperId, actor);
  }

  private async answer(
    asked: {
      readonly id: string;
      readonly actor: Actor;
      readonly reader: Reader;
      readonly filled: Filled;
      readonly then: SentenceCode;
    },
    what: (tx: Tx, withdrawal: WithdrawalSeen) => Promise<undefined | Refusal>,
  ): Promise<Answer> {
    const { id, actor, reader, then } = asked;
    const done = await this.database.transact(async (tx) => {
      const withdrawal = await withdrawalToAnswer(tx, actor, id);
      return isRefusal(withdrawal) ? withdrawal : what(tx, withdrawal);
    });
    if (!isRefusal(done)) return seeOther(addressOf('/withdrawals/:id', { id }), then);
    return askAgain(done, asked.filled, (filled) => this.ask(id, actor, reader, filled));
  }

  private async ask(id: string, actor: Actor, reader: Reader, filled: Filled): Promise<Answer> {
    const found = await this.database.read(async (tx) => {
      // What was wrong with a form is told to whoever may send it.
      const withdrawal =
        filled.errors.length > 0 ? await withdrawalToAnswer(tx, actor, id) : await findWithdrawal(tx, actor, id);
      if (!withdrawal) return notFound;
      if (isRefusal(withdrawal)) return withdrawal;
      const hearing = readsWhatWasSaid(withdrawal) ? await hearingOf(tx, id) : undefined;
      return { withdrawal, hearing, history: await historyOf(tx, id) };
    });
    if (isRefusal(found)) return found;
    const w = words(reader.locale).pages;
    return page(
      {
        title: w.about(found.withdrawal.reportNumber),
        filled,
        width: 'wide',
        back: { href: addressOf('/withdrawals'), text: w.title },
      },
      <WithdrawalPage {...found} filled={filled} reader={reader} />,
    );
  }
}
