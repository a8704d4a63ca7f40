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
  DateField,
  fieldsOf,
  Form,
  page,
  Reading,
  refused,
  seeOther,
  Submit,
  TextField,
  UploadField,
  type Answer,
  type Filled,
  type Reader,
} from '../../platform/web/index.js';
import { notAnnulled, recordJudgment } from '../acts/record-judgment.js';
import { paperOfJudgment } from '../data/judgments.store.js';
import { words } from '../words/words.js';
import { itemKept, itemSeen } from './items-and-sessions.js';
import { JudgmentForm } from './jury.form.js';
import { receivedPaper } from './received-paper.js';

/** The judgment by which a court annulled a decision: recorded by the secretary, read by whoever sees its file. */
@Controller('jury/files/:item/judgment')
export class JudgmentController {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Papers) private readonly papers: Papers,
  ) {}

  @Get()
  show(
    @Param('item', ParseUUIDPipe) id: string,
    @CurrentActor() actor: Actor,
    @Reading() reader: Reader,
  ): Promise<Answer> {
    return this.ask(id, actor, reader);
  }

  @Post()
  @UseInterceptors(ReceiveUploads({ files: 1 }))
  async record(
    @Param('item', ParseUUIDPipe) id: string,
    @Body() body: unknown,
    @Req() request: Request,
    @CurrentActor() actor: Actor,
    @Reading() reader: Reader,
  ): Promise<Answer> {
    const before = await this.database.read(async (tx) => {
      const found = await itemKept(tx, actor, id);
      return isRefusal(found) ? found : notAnnulled(found.session, found.item);
    });
    if (isRefusal(before)) return before;
    const given = bind(JudgmentForm, body);
    if (!given.ok) return this.ask(id, actor, reader, given.filled);
    const paperId = await receivedPaper({ database: this.database, papers: this.papers }, request, actor);
    if (isRefusal(paperId)) return this.ask(id, actor, reader, refused(given.filled, paperId));
    if (paperId === null) {
      const missing = refuse(422, 'jury.judgmentPaperMissing', undefined, 'file');
      return this.ask(id, actor, reader, refused(given.filled, missing));
    }
    const { number, court, givenOn } = given.form;
    const done = await this.database.transact(async (tx) => {
      const found = await itemKept(tx, actor, id);
      return isRefusal(found)
        ? found
        : recordJudgment(tx, actor, found.session, found.item, { number, court, givenOn, paperId });
    });
    if (!isRefusal(done)) return seeOther(addressOf('/jury/files/:item', { item: id }), 'jury.judgmentRecorded');
    return askAgain(done, given.filled, (filled) => this.ask(id, actor, reader, filled));
  }

  /** Also for those who sit on the new deliberation that it asks for. */
  @Get('paper')
  async paper(@Param('item', ParseUUIDPipe) id: string, @CurrentActor() actor: Actor): Promise<Answer> {
    const found = await this.database.read(async (tx) => {
      const seen = await itemSeen(tx, actor, id);
      return isRefusal(seen)
        ? seen
        : ((await paperOfJudgment(tx, id)) ?? (seen.item.anew && (await paperOfJudgment(tx, seen.item.anew.itemId))));
    });
    if (isRefusal(found)) return found;
    return found ? this.papers.serve(found.paperId, actor) : notFound;
  }

  private async ask(id: string, actor: Actor, reader: Reader, filled?: Filled): Promise<Answer> {
    const found = await this.database.read(async (tx) => {
      const kept = await itemKept(tx, actor, id);
      return isRefusal(kept) ? kept : (notAnnulled(kept.session, kept.item) ?? kept);
    });
    if (isRefusal(found)) return found;
    const w = words(reader.locale).judgment;
    const shown = filled ?? blank();
    const field = fieldsOf(shown, reader);
    return page(
      {
        title: w.title,
        where: found.item.student,
        lead: w.lead,
        filled: shown,
        width: 'reading',
        back: { href: addressOf('/jury/files/:item', { item: id }), text: found.item.student },
      },
      <Form action={addressOf('/jury/files/:item/judgment', { item: id })} upload>
        <TextField {...field('number')} label={w.number} />
        <TextField {...field('court')} label={w.court} />
        <DateField {...field('givenOn')} label={w.givenOn} />
        <UploadField {...field('file')} label={w.file} accept="application/pdf" />
        <Submit cancel={addressOf('/jury/files/:item', { item: id })}>{w.button}</Submit>
      </Form>,
    );
  }
}
