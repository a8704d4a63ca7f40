import { Body, Controller, Get, Inject, Param, ParseUUIDPipe, Post, Req, UseInterceptors } from '@nestjs/common';
import type { Request } from 'express';
import { Papers, ReceiveUploads, uploadsOf } from '../../papers/index.js';
import { CurrentActor, type Actor } from '../../people/index.js';
import { Database } from '../../platform/database/index.js';
import { isRefusal, notFound, refuse, type Refusal } from '../../platform/refusal/index.js';
import {
  addressOf,
  askAgain,
  bind,
  blank,
  DateField,
  fieldsOf,
  Form,
  page,
  Radios,
  Reading,
  refused,
  seeOther,
  Submit,
  TextArea,
  TextField,
  UploadField,
  type Answer,
  type Filled,
  type Reader,
} from '../../platform/web/index.js';
import { certifyHeldCredits } from '../acts/certify-held-credits.js';
import { findHeldCredits } from '../acts/held-credits-found.js';
import { faultOfHeld, recordHeldCredits, requestToComplete } from '../acts/record-held-credits.js';
import { removeHeldCredits } from '../acts/remove-held-credits.js';
import { paperOfHeld } from '../data/held-credits.store.js';
import { findRequest } from '../data/requests.store.js';
import { HELD_KINDS, notToRemoveHeld } from '../rules/index.js';
import { words } from '../words/words.js';
import { HeldCreditsForm, RemovalForm } from './held-credits.form.js';

/** Credits that a student holds already, recorded at their request with the decision that gave them. */
@Controller('diploma-requests/:id/held-credits')
export class HeldCreditsController {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Papers) private readonly papers: Papers,
  ) {}

  @Get('new')
  new(
    @Param('id', ParseUUIDPipe) id: string,
    @CurrentActor() actor: Actor,
    @Reading() reader: Reader,
  ): Promise<Answer> {
    return this.ask(id, actor, reader, blank());
  }

  /** The document is inspected before any row names it. */
  @Post('new')
  @UseInterceptors(ReceiveUploads({ files: 1 }))
  async record(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: unknown,
    @Req() http: Request,
    @CurrentActor() actor: Actor,
    @Reading() reader: Reader,
  ): Promise<Answer> {
    const given = bind(HeldCreditsForm, body);
    if (!given.ok) return this.ask(id, actor, reader, given.filled);
    const before = await this.database.read(async (tx) => {
      const request = await requestToComplete(tx, actor, id);
      return isRefusal(request) ? request : faultOfHeld(tx, request, given.form);
    });
    if (before) return askAgain(before, given.filled, (filled) => this.ask(id, actor, reader, filled));
    const [upload] = uploadsOf(http);
    const inspected = upload
      ? await this.papers.inspect(upload, actor.personId)
      : refuse(422, 'papers.noFile', undefined, 'file');
    if (isRefusal(inspected))
      return this.ask(id, actor, reader, refused(given.filled, { ...inspected, field: 'file' }));
    const done = await this.database.transact(async (tx): Promise<undefined | Refusal> => {
      const request = await requestToComplete(tx, actor, id);
      if (isRefusal(request)) return request;
      const paperId = await this.papers.keep(tx, inspected, actor.personId);
      return recordHeldCredits(tx, actor, request, given.form, paperId);
    });
    if (!isRefusal(done)) return seeOther(addressOf('/diploma-requests/:id', { id }), 'requests.heldRecorded');
    return askAgain(done, given.filled, (filled) => this.ask(id, actor, reader, filled));
  }

  @Get(':credit/document')
  async document(
    @Param('id', ParseUUIDPipe) id: string,
    @Param('credit', ParseUUIDPipe) credit: string,
    @CurrentActor() actor: Actor,
  ): Promise<Answer> {
    const found = await this.database.read(async (tx) =>
      (await findRequest(tx, actor, id)) ? ((await paperOfHeld(tx, id, credit)) ?? notFound) : notFound,
    );
    return isRefusal(found) ? found : this.papers.serve(found.paperId, actor);
  }

  @Post(':credit/certification')
  async certify(
    @Param('id', ParseUUIDPipe) id: string,
    @Param('credit', ParseUUIDPipe) credit: string,
    @CurrentActor() actor: Actor,
  ): Promise<Answer> {
    const done = await this.database.transact((tx) => certifyHeldCredits(tx, actor, { id, credit }));
    return isRefusal(done) ? done : seeOther(addressOf('/diploma-requests/:id', { id }), 'requests.certified');
  }

  @Get(':credit/removal')
  showRemoval(
    @Param('id', ParseUUIDPipe) id: string,
    @Param('credit', ParseUUIDPipe) credit: string,
    @CurrentActor() actor: Actor,
    @Reading() reader: Reader,
  ): Promise<Answer> {
    return this.askRemoval({ id, credit }, actor, reader, blank());
  }

  @Post(':credit/removal')
  async remove(
    @Param('id', ParseUUIDPipe) id: string,
    @Param('credit', ParseUUIDPipe) credit: string,
    @Body() body: unknown,
    @CurrentActor() actor: Actor,
    @Reading() reader: Reader,
  ): Promise<Answer> {
    const given = bind(RemovalForm, body);
    if (!given.ok) return this.askRemoval({ id, credit }, actor, reader, given.filled);
    const done = await this.database.transact((tx) =>
      removeHeldCredits(tx, actor, { id, credit, reason: given.form.reason }),
    );
    if (!isRefusal(done)) return seeOther(addressOf('/diploma-requests/:id', { id }), 'requests.heldRemoved');
    return askAgain(done, given.filled, (filled) => this.askRemoval({ id, credit }, actor, reader, filled));
  }

  private async ask(id: string, actor: Actor, reader: Reader, filled: Filled): Promise<Answer> {
    const request = await this.database.read((tx) => requestToComplete(tx, actor, id));
    if (isRefusal(request)) return request;
    const { held: w, number } = words(reader.locale);
    const field = fieldsOf(filled, reader);
    const back = addressOf('/diploma-requests/:id', { id });
    const where = number(request.number);
    return page(
      { title: w.newTitle, where, lead: w.lead, filled, width: 'reading', back: { href: back, text: where } },
      <Form action={addressOf('/diploma-requests/:id/held-credits/new', { id })} upload>
        <Radios
          {...field('kind')}
          label={w.kind}
          options={HELD_KINDS.map((kind) => ({ value: kind, text: w.kinds[kind] }))}
        />
        <TextField {...field('body')} label={w.body} hint={w.bodyHint} />
        <DateField {...field('decidedOn')} label={w.decidedOn} />
        <TextField {...field('reference')} label={w.reference} />
        <TextField {...field('credits')} label={w.credits} numeric width={3} />
        <UploadField {...field('file')} label={w.file} accept="application/pdf,.pdf" />
        <Submit cancel={back}>{w.button}</Submit>
      </Form>,
    );
  }

  private async askRemoval(
    asked: { readonly id: string; readonly credit: string },
    actor: Actor,
    reader: Reader,
    filled: Filled,
  ): Promise<Answer> {
    const found = await this.database.read((tx) => findHeldCredits(tx, actor, asked));
    if (isRefusal(found)) return found;
    const refusal = notToRemoveHeld(found.request, found.held);
    if (refusal) return refusal;
    const { held: w, number } = words(reader.locale);
    const back = addressOf('/diploma-requests/:id', { id: asked.id });
    const where = number(found.request.number);
    return page(
      {
        title: w.removeTitle,
        where,
        lead: w.line(found.held.credits, w.kinds[found.held.kind]),
        filled,
        width: 'reading',
        back: { href: back, text: where },
      },
      <Form action={addressOf('/diploma-requests/:id/held-credits/:credit/removal', asked)}>
        <TextArea {...fieldsOf(filled, reader)('reason')} label={w.removeReason} rows={3} atMost={2000} />
        <Submit cancel={back}>{w.removeButton}</Submit>
      </Form>,
    );
  }
}
