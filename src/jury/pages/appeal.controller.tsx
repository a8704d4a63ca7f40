import {
  askAgain,
  bind,
  blank,
  fieldsOf,
  Form,
  page,
  Reading,
  refused,
  seeOther,
  Submit,
  TextArea,
  addressOf,
  type Answer,
  type Filled,
  type Reader,
} from '../../platform/web/index.js';
import { Body, Controller, Get, Inject, Param, ParseUUIDPipe, Post, Req, UseInterceptors } from '@nestjs/common';
import type { Request } from 'express';
import { nameIn } from '../../diplomas/index.js';
import { inspectSent, Papers, ReceiveUploads } from '../../papers/index.js';
import { CurrentActor, type Actor } from '../../people/index.js';
import { Database } from '../../platform/database/index.js';
import { historyOf } from '../../platform/journal/index.js';
import { headOf } from '../../platform/lifecycle/pages/index.js';
import { isRefusal, notFound, refuse, type Refusal } from '../../platform/refusal/index.js';
import { adviseOnAppeal } from '../acts/advise-on-appeal.js';
import { takeAppealOver } from '../acts/examine-appeal.js';
import { appealToComplete, joinToAppeal } from '../acts/join-to-appeal.js';
import { APPEAL } from '../appeal.js';
import { advicesOn, documentsOf, paperOf } from '../data/appeal-papers.store.js';
import { findAppeal } from '../data/appeals.store.js';
import { words } from '../words/words.js';
import { AppealPage } from './appeal.page.js';
import { AdviceForm } from './jury.form.js';

/** One appeal: what is contested, with its papers, the advice of the jury's president, its answer. */
@Controller('appeals/:id')
export class AppealController {
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

  /** One PDF that the student joins, inspected before any row names it. */
  @Post('documents')
  @UseInterceptors(ReceiveUploads({ files: 1 }))
  async receive(
    @Param('id', ParseUUIDPipe) id: string,
    @Req() request: Request,
    @CurrentActor() actor: Actor,
    @Reading() reader: Reader,
  ): Promise<Answer> {
    const before = await this.database.read((tx) => appealToComplete(tx, actor, id));
    if (isRefusal(before)) return before;
    const inspected = await inspectSent(this.papers, request, actor.personId);
    if (isRefusal(inspected)) return this.ask(id, actor, reader, refused(blank(), inspected));
    const done = await this.database.transact(async (tx): Promise<undefined | Refusal> => {
      const appeal = await appealToComplete(tx, actor, id);
      if (isRefusal(appeal)) return appeal;
      return joinToAppeal(tx, actor, id, await this.papers.keep(tx, inspected, actor.personId));
    });
    if (!isRefusal(done)) return seeOther(addressOf('/appeals/:id', { id }), 'jury.appealDocumentAdded');
    return askAgain(done, blank(), (filled) => this.ask(id, actor, reader, filled));
  }

  @Get('documents/:document')
  async document(
    @Param('id', ParseUUIDPipe) id: string,
    @Param('document', ParseUUIDPipe) documentId: string,
    @CurrentActor() actor: Actor,
  ): Promise<Answer> {
    const found = await this.database.read(async (tx) =>
      (await findAppeal(tx, actor, id)) ? ((await paperOf(tx, id, documentId)) ?? notFound) : notFound,
    );
    return isRefusal(found) ? found : this.papers.serve(found.paperId, actor);
  }

  @Post('examiner')
  async takeOver(@Param('id', ParseUUIDPipe) id: string, @CurrentActor() actor: Actor): Promise<Answer> {
    const done = await this.database.transact(async (tx) => {
      const appeal = await findAppeal(tx, actor, id);
      return appeal ? takeAppealOver(tx, actor, appeal) : notFound;
    });
    return isRefusal(done) ? done : seeOther(addressOf('/appeals/:id', { id }), 'jury.appealTakenOver');
  }

  @Get('advice')
  showAdvice(
    @Param('id', ParseUUIDPipe) id: string,
    @CurrentActor() actor: Actor,
    @Reading() reader: Reader,
  ): Promise<Answer> {
    return this.askAdvice(id, actor, reader, blank());
  }

  @Post('advice')
  async advise(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: unknown,
    @CurrentActor() actor: Actor,
    @Reading() reader: Reader,
  ): Promise<Answer> {
    const given = bind(AdviceForm, body);
    if (!given.ok) return this.askAdvice(id, actor, reader, given.filled);
    const done = await this.database.transact(async (tx) => {
      const appeal = await findAppeal(tx, actor, id);
      return appeal ? adviseOnAppeal(tx, actor, appeal, given.form.words) : notFound;
    });
    if (!isRefusal(done)) return seeOther(addressOf('/appeals/:id', { id }), 'jury.adviceKept');
    return askAgain(done, given.filled, (filled) => this.askAdvice(id, actor, reader, filled));
  }

  private async ask(id: string, actor: Actor, reader: Reader, filled: Filled): Promise<Answer> {
    const found = await this.database.read(async (tx) => {
      const appeal = await findAppeal(tx, actor, id);
      return appeal
        ? {
            appeal,
            history: await historyOf(tx, id),
            advices: await advicesOn(tx, id),
            documents: await documentsOf(tx, id),
          }
        : notFound;
    });
    if (isRefusal(found)) return found;
    const w = words(reader.locale).appeals;
    return page(
      {
        title: w.about(found.appeal.reportNumber),
        filled,
        width: 'wide',
        back: { href: addressOf('/appeals'), text: w.title },
      },
      <AppealPage {...found} filled={filled} personId={actor.personId} reader={reader} />,
    );
  }

  /** The president writes their advice; whoever answers notes why there is none. */
  private async askAdvice(id: string, actor: Actor, reader: Reader, filled: Filled): Promise<Answer> {
    const appeal = await this.database.read(async (tx) => {
      const seen = await findAppeal(tx, actor, id);
      if (!seen) return notFound;
      if (!['president', 'officer'].some((standing) => seen.standings.some((one) => one === standing)))
        return refuse(403, 'lifecycle.notYours');
      return seen.state === 'FILED' || seen.state === 'UNDER_REVIEW' ? seen : refuse(409, 'lifecycle.notFromHere');
    });
    if (isRefusal(appeal)) return appeal;
    const w = words(reader.locale).appeals;
    const advises = appeal.standings.includes('president');
    const jury = nameIn({ nameFr: appeal.juryFr, nameEn: appeal.juryEn }, reader.locale);
    return page(
      {
        ...headOf(APPEAL, appeal, advises ? w.advice : w.absence, reader),
        lead: advises ? w.adviceLead(jury) : w.absenceLead,
        filled,
      },
      <Form action={addressOf('/appeals/:id/advice', { id })}>
        <TextArea
          {...fieldsOf(filled, reader)('words')}
          label={advises ? w.adviceWords : w.absenceWords}
          rows={advises ? 10 : 4}
          atMost={10_000}
        />
        <Submit cancel={addressOf('/appeals/:id', { id })}>{advises ? w.adviceButton : w.absenceButton}</Submit>
      </Form>,
    );
  }
}
