import { Body, Controller, Get, Inject, Param, ParseUUIDPipe, Post, Req } from '@nestjs/common';
import type { Request } from 'express';
import { settings } from '../../diplomas/index.js';
import { CurrentActor, type Actor } from '../../people/index.js';
import { Database, type Tx } from '../../platform/database/index.js';
import { refusalNow } from '../../platform/lifecycle/index.js';
import { isRefusal, notFound, refuse, type Refusal } from '../../platform/refusal/index.js';
import {
  bind,
  data,
  Reading,
  refused,
  seeOther,
  wantsData,
  writeTime,
  addressOf,
  type Answer,
  type Reader,
} from '../../platform/web/index.js';
import { findReport, REPORT } from '../../reports/index.js';
import { beginReview } from '../acts/begin-review.js';
import { faultsOfDraft, keepTheRest } from '../rules/index.js';
import { draftOf } from '../data/drafts.store.js';
import { examinedFile } from '../data/examined.store.js';
import { saveDraft } from '../acts/save-draft.js';
import { words } from '../words/desk-words.js';
import { DraftForm, draftOfForm } from './desk.form.js';
import { deskOf, deskPage, type Desk, type Shown } from './show-desk.js';

/** The reading desk: the report beside the opinion that is being written. */
@Controller('reports/:id/opinion')
export class DeskController {
  constructor(@Inject(Database) private readonly database: Database) {}

  @Get()
  show(
    @Param('id', ParseUUIDPipe) id: string,
    @CurrentActor() actor: Actor,
    @Reading() reader: Reader,
  ): Promise<Answer> {
    return this.desk(id, actor, reader);
  }

  /** Begins the examination: the button, and nothing else. */
  @Post('beginning')
  async begin(@Param('id', ParseUUIDPipe) id: string, @CurrentActor() actor: Actor): Promise<Answer> {
    const moved = await this.database.transact(async (tx) => {
      const report = await findReport(tx, actor, id);
      return report ? beginReview(tx, actor, report) : notFound;
    });
    return isRefusal(moved) ? moved : seeOther(addressOf('/reports/:id/opinion', { id }), 'opinions.begun');
  }

  /** Keeps the draft: sent by a button, or by the page itself after each pause. */
  @Post()
  async save(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: unknown,
    @Req() request: Request,
    @CurrentActor() actor: Actor,
    @Reading() reader: Reader,
  ): Promise<Answer> {
    const given = bind(DraftForm, body);
    if (!given.ok)
      return (
        (await this.database.read((tx) => whyNotNow(tx, actor, id))) ??
        this.desk(id, actor, reader, { filled: given.filled })
      );
    const done = await this.database.transact((tx) => keep(tx, actor, id, given.form));
    if (wantsData(request)) return this.asData(id, actor, reader, done);
    if (isRefusal(done))
      return this.desk(id, actor, reader, {
        filled: refused(given.filled, done),
        moved: done.code === 'opinions.draftMoved',
      });
    if (given.form.then !== 'review') return seeOther(addressOf('/reports/:id/opinion', { id }), 'opinions.saved');
    if (done.faults.length === 0) return seeOther(addressOf('/reports/:id/opinion/proposal', { id }));
    return this.desk(id, actor, reader, { faults: done.faults });
  }

  /** What the page's own code is told: the new revision; or, saved elsewhere meanwhile, which one stands. */
  private async asData(id: string, actor: Actor, reader: Reader, done: Kept | Refusal): Promise<Answer> {
    if (!isRefusal(done))
      return data({ revision: done.revision, saved: words(reader.locale).saved.at(writeTime(done.savedAt, reader)) });
    if (done.code !== 'opinions.draftMoved') return done;
    const stored = await this.database.read((tx) => draftOf(tx, id, actor.personId));
    return data({ code: done.code, detail: reader.say(done.code), revision: stored.revision }, done.status);
  }

  private async desk(id: string, actor: Actor, reader: Reader, shown?: Shown): Promise<Answer> {
    const found = await this.database.read(async (tx): Promise<Desk | Refusal> => {
      const report = await findReport(tx, actor, id);
      if (!report) return notFound;
      return report.standings.includes('professor') ? deskOf(tx, actor, report) : refuse(403, 'lifecycle.notYours');
    });
    return isRefusal(found) ? found : deskPage(found, reader, shown);
  }
}

/** Where the form is not on the page any more, that is said, and not what is wrong in a field of it. */
async function whyNotNow(tx: Tx, actor: Actor, id: string): Promise<Refusal | undefined> {
  const report = await findReport(tx, actor, id);
  return report ? refusalNow(tx, REPORT, report, 'propose') : notFound;
}

interface Kept {
  readonly revision: number;
  readonly savedAt: Date;
  /** What would keep it from being proposed: asked for only when it is about to be. */
  readonly faults: readonly Refusal[];
}

async function keep(tx: Tx, actor: Actor, id: string, form: DraftForm): Promise<Kept | Refusal> {
  const report = await findReport(tx, actor, id);
  if (!report) return notFound;
  const typed = draftOfForm(form);
  const needsPeriods = form.then === 'keepRest' || form.then === 'review';
  const periods = needsPeriods ? (await examinedFile(tx, report)).periods : [];
  const draft = form.then === 'keepRest' ? keepTheRest(typed, periods) : typed;
  const revision = await saveDraft(tx, actor, report, {
    draft,
    versionId: form.version,
    revision: form.replace ?? form.revision,
  });
  if (isRefusal(revision)) return revision;
  const faults = form.then === 'review' ? faultsOfDraft(draft, periods, (await settings(tx)).reasoningLength) : [];
  return { revision, savedAt: tx.now, faults };
}
