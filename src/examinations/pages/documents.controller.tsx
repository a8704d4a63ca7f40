import { Controller, Get, Inject, Param, ParseUUIDPipe, Post, Req, UseInterceptors } from '@nestjs/common';
import type { Request } from 'express';
import { inspectSent, Papers, ReceiveUploads } from '../../papers/index.js';
import { CurrentActor, type Actor } from '../../people/index.js';
import { Database } from '../../platform/database/index.js';
import { headOf } from '../../platform/lifecycle/pages/index.js';
import { isRefusal, notFound, type Refusal } from '../../platform/refusal/index.js';
import {
  addressOf,
  askAgain,
  blank,
  Button,
  fieldsOf,
  Form,
  page,
  Reading,
  refused,
  seeOther,
  UploadField,
  type Answer,
  type Filled,
  type Reader,
} from '../../platform/web/index.js';
import { examinationToComplete, joinDocument } from '../acts/join-document.js';
import { documentsOf } from '../data/documents.store.js';
import { findExamination } from '../data/examinations.store.js';
import { EXAMINATION } from '../examination.js';
import { words } from '../words/words.js';
import { DocumentsList } from './documents.page.js';

/** The documents joined to an examination, one PDF at a time, by its student or by the registry in their name. */
@Controller('examinations/:id/documents')
export class DocumentsController {
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

  /** Inspected before any row names it. */
  @Post()
  @UseInterceptors(ReceiveUploads({ files: 1 }))
  async receive(
    @Param('id', ParseUUIDPipe) id: string,
    @Req() request: Request,
    @CurrentActor() actor: Actor,
    @Reading() reader: Reader,
  ): Promise<Answer> {
    const before = await this.database.read((tx) => examinationToComplete(tx, actor, id));
    if (isRefusal(before)) return before;
    const inspected = await inspectSent(this.papers, request, actor.personId);
    if (isRefusal(inspected)) return this.ask(id, actor, reader, refused(blank(), inspected));
    const done = await this.database.transact(async (tx): Promise<undefined | Refusal> => {
      const examination = await examinationToComplete(tx, actor, id);
      if (isRefusal(examination)) return examination;
      return joinDocument(tx, actor, examination, await this.papers.keep(tx, inspected, actor.personId));
    });
    if (!isRefusal(done)) return seeOther(addressOf('/examinations/:id', { id }), 'examinations.documentJoined');
    return askAgain(done, blank(), (filled) => this.ask(id, actor, reader, filled));
  }

  @Get(':document')
  async document(
    @Param('id', ParseUUIDPipe) id: string,
    @Param('document', ParseUUIDPipe) documentId: string,
    @CurrentActor() actor: Actor,
  ): Promise<Answer> {
    const found = await this.database.read(async (tx) =>
      (await findExamination(tx, actor, id))
        ? ((await documentsOf(tx, id)).find((one) => one.id === documentId) ?? notFound)
        : notFound,
    );
    return isRefusal(found) ? found : this.papers.serve(found.paperId, actor);
  }

  private async ask(id: string, actor: Actor, reader: Reader, filled: Filled): Promise<Answer> {
    const found = await this.database.read(async (tx) => {
      const examination = await examinationToComplete(tx, actor, id);
      return isRefusal(examination) ? examination : { examination, documents: await documentsOf(tx, id) };
    });
    if (isRefusal(found)) return found;
    const w = words(reader.locale).documents;
    return page(
      { ...headOf(EXAMINATION, found.examination, w.title, reader), lead: w.lead, filled },
      <>
        <DocumentsList {...found} reader={reader} />
        <Form action={addressOf('/examinations/:id/documents', { id })} upload>
          <UploadField {...fieldsOf(filled, reader)('file')} label={w.document} accept="application/pdf,.pdf" />
          <Button>{w.button}</Button>
        </Form>
      </>,
    );
  }
}
