import {
  askAgain,
  bind,
  blank,
  Button,
  page,
  Reading,
  refused,
  seeOther,
  addressOf,
  type Answer,
  type Filled,
  type Reader,
} from '../../platform/web/index.js';
import { Body, Controller, Get, Inject, Param, ParseUUIDPipe, Post, Req, UseInterceptors } from '@nestjs/common';
import type { Request } from 'express';
import { Meter, PeriodsTable } from '../../experience/index.js';
import { inspectSent, Papers, readingsOf, ReceiveUploads } from '../../papers/index.js';
import { CurrentActor, type Actor } from '../../people/index.js';
import { Database } from '../../platform/database/index.js';
import { isRefusal, notFound } from '../../platform/refusal/index.js';
import { contentsOf } from '../data/contents.store.js';
import { documentOf, removeDocument } from '../data/documents.store.js';
import { filingFacts } from '../acts/filing-facts.js';
import { internshipToEdit } from '../acts/internship-to-edit.js';
import { joinDocument } from '../acts/join-document.js';
import { findInternship } from '../data/internships.store.js';
import { DocumentRoleForm } from './internship.form.js';
import { needSentence } from './submission.page.js';
import { words } from '../words/words.js';
import { INTERNSHIP } from '../internship.js';
import { headOf } from '../../platform/lifecycle/pages/index.js';
import { DocumentsPage } from './documents.page.js';

/**
 * What stands beside the terms of a request being prepared: the declared experience, and the documents; these are
 * served to whoever sees the internship.
 */
@Controller('internships/:id')
export class InternshipDocumentsController {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Papers) private readonly papers: Papers,
  ) {}

  @Get('experience')
  async experience(
    @Param('id', ParseUUIDPipe) id: string,
    @CurrentActor() actor: Actor,
    @Reading() reader: Reader,
  ): Promise<Answer> {
    const found = await this.database.read(async (tx) => {
      const internship = await internshipToEdit(tx, actor, id);
      return isRefusal(internship) ? internship : { internship, filing: await filingFacts(tx, internship) };
    });
    if (isRefusal(found)) return found;
    const { internship, filing } = found;
    const { assessment, periods } = filing.weighed;
    const w = words(reader.locale).submission;
    return page(
      {
        ...headOf(INTERNSHIP, internship, w.periods, reader),
        lead: w.experienceLead,
        width: 'wide',
        back: { href: addressOf('/internships/:id/submission', { id }), text: w.backToRequest },
      },
      <>
        <p class="govuk-body">{needSentence(filing, reader)}</p>
        <PeriodsTable
          periods={periods}
          edit={({ id: period }) => addressOf('/internships/:id/periods/:period', { id, period })}
        />
        <div class="govuk-button-group">
          <Button href={addressOf('/internships/:id/periods/new', { id })} kind="secondary">
            {w.addPeriod}
          </Button>
          <a class="govuk-link" href={addressOf('/internships/:id/submission', { id })}>
            {w.back}
          </a>
        </div>
        {assessment ? <Meter assessment={assessment} on={filing.facts.today} title={w.need} /> : null}
      </>,
    );
  }

  @Get('documents')
  documents(
    @Param('id', ParseUUIDPipe) id: string,
    @CurrentActor() actor: Actor,
    @Reading() reader: Reader,
  ): Promise<Answer> {
    return this.ask(id, actor, reader, blank());
  }

  /** One PDF of a role, inspected before any row names it. */
  @Post('documents')
  @UseInterceptors(ReceiveUploads({ files: 1 }))
  async receive(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: unknown,
    @Req() request: Request,
    @CurrentActor() actor: Actor,
    @Reading() reader: Reader,
  ): Promise<Answer> {
    const before = await this.database.read((tx) => internshipToEdit(tx, actor, id));
    if (isRefusal(before)) return before;
    const given = bind(DocumentRoleForm, body);
    if (!given.ok) return this.ask(id, actor, reader, given.filled);
    const inspected = await inspectSent(this.papers, request, actor.personId);
    if (isRefusal(inspected)) return this.ask(id, actor, reader, refused(given.filled, inspected));
    const done = await this.database.transact(async (tx) => {
      const internship = await internshipToEdit(tx, actor, id);
      if (isRefusal(internship)) return internship;
      return joinDocument(tx, actor, internship, {
        role: given.form.role,
        paperId: await this.papers.keep(tx, inspected, actor.personId),
      });
    });
    if (isRefusal(done)) return askAgain(done, given.filled, (filled) => this.ask(id, actor, reader, filled));
    return seeOther(addressOf('/internships/:id/documents', { id }), 'internships.documentAdded');
  }

  @Post('documents/:document/remove')
  async remove(
    @Param('id', ParseUUIDPipe) id: string,
    @Param('document', ParseUUIDPipe) documentId: string,
    @CurrentActor() actor: Actor,
  ): Promise<Answer> {
    const done = await this.database.transact(async (tx) => {
      const internship = await internshipToEdit(tx, actor, id);
      return isRefusal(internship) ? internship : removeDocument(tx, id, documentId);
    });
    return isRefusal(done)
      ? done
      : seeOther(addressOf('/internships/:id/documents', { id }), 'internships.documentRemoved');
  }

  /** A file refused at its second look is read once more, as it is. */
  @Post('documents/:document/read-anew')
  async readAnew(
    @Param('id', ParseUUIDPipe) id: string,
    @Param('document', ParseUUIDPipe) documentId: string,
    @CurrentActor() actor: Actor,
  ): Promise<Answer> {
    const found = await this.database.read(async (tx) => {
      const internship = await internshipToEdit(tx, actor, id);
      return isRefusal(internship) ? internship : ((await documentOf(tx, id, documentId)) ?? notFound);
    });
    if (isRefusal(found)) return found;
    const refusal = await this.papers.readAnew(found.paperId, actor.personId);
    return refusal ?? seeOther(addressOf('/internships/:id/documents', { id }), 'internships.documentReadAnew');
  }

  @Get('documents/:document')
  async document(
    @Param('id', ParseUUIDPipe) id: string,
    @Param('document', ParseUUIDPipe) documentId: string,
    @CurrentActor() actor: Actor,
  ): Promise<Answer> {
    const found = await this.database.read(async (tx) =>
      (await findInternship(tx, actor, id)) ? ((await documentOf(tx, id, documentId)) ?? notFound) : notFound,
    );
    return isRefusal(found) ? found : this.papers.serve(found.paperId, actor);
  }

  private async ask(id: string, actor: Actor, reader: Reader, filled: Filled): Promise<Answer> {
    const found = await this.database.read(async (tx) => {
      const internship = await internshipToEdit(tx, actor, id);
      if (isRefusal(internship)) return internship;
      const { documents } = await contentsOf(tx, id);
      const readings = await readingsOf(
        tx,
        documents.map(({ paperId }) => paperId),
      );
      return { internship, documents, readings };
    });
    if (isRefusal(found)) return found;
    const w = words(reader.locale).submission;
    return page(
      {
        ...headOf(INTERNSHIP, found.internship, w.documents, reader),
        lead: w.documentsLead,
        filled,
        back: { href: addressOf('/internships/:id/submission', { id }), text: w.backToRequest },
      },
      <DocumentsPage id={id} {...found} areScanned={this.papers.areScanned} filled={filled} reader={reader} />,
    );
  }
}
