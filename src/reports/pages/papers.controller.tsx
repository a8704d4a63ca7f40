import { Controller, Get, Inject, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { Papers } from '../../papers/index.js';
import { CurrentActor, type Actor } from '../../people/index.js';
import { Database } from '../../platform/database/index.js';
import { isRefusal, notFound, type Refusal } from '../../platform/refusal/index.js';
import { ConfirmForm, page, Reading, seeOther, addressOf, type Answer, type Reader } from '../../platform/web/index.js';
import type { Report } from '../rules/index.js';
import { noSuccessorYet, openSuccessor } from '../acts/open-successor.js';
import { signedPaperOf } from '../data/named-internships.store.js';
import { findReport } from '../data/reports.store.js';
import { documentOf, versionsOf } from '../data/versions.store.js';
import { words } from '../words/words.js';

/** The documents of a file, for those who see it; and the file that follows a refusal. */
@Controller('reports/:id')
export class PapersController {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Papers) private readonly papers: Papers,
  ) {}

  @Get('documents/:document')
  async document(
    @Param('id', ParseUUIDPipe) id: string,
    @Param('document', ParseUUIDPipe) documentId: string,
    @Query('inline') inline: unknown,
    @CurrentActor() actor: Actor,
  ): Promise<Answer> {
    const found = await this.database.read(async (tx) => {
      const report = await findReport(tx, actor, id);
      const document = report && (await documentOf(tx, id, documentId));
      return report && document && (document.deposited || prepares(report)) ? document : notFound;
    });
    return isRefusal(found) ? found : this.papers.serve(found.paperId, actor, { inline: inline === '1' });
  }

  /** What was signed of an internship that it names: its agreement, or an amendment. */
  @Get('agreements/:sheet')
  async agreement(
    @Param('id', ParseUUIDPipe) id: string,
    @Param('sheet', ParseUUIDPipe) sheetId: string,
    @CurrentActor() actor: Actor,
  ): Promise<Answer> {
    const found = await this.database.read(async (tx) => {
      const report = await findReport(tx, actor, id);
      return report && signedPaperOf(tx, id, sheetId, { prepares: prepares(report) });
    });
    return found ? this.papers.serve(found.paperId, actor) : notFound;
  }

  @Get('receipt/:version')
  async receipt(
    @Param('id', ParseUUIDPipe) id: string,
    @Param('version', ParseUUIDPipe) versionId: string,
    @CurrentActor() actor: Actor,
  ): Promise<Answer> {
    const receiptId = await this.database.read(async (tx) => {
      const report = await findReport(tx, actor, id);
      if (!report || !prepares(report)) return undefined;
      return (await versionsOf(tx, id)).find((one) => one.id === versionId)?.receiptId;
    });
    return receiptId ? this.papers.serve(receiptId, actor) : notFound;
  }

  @Get('successor')
  async confirmSuccessor(
    @Param('id', ParseUUIDPipe) id: string,
    @CurrentActor() actor: Actor,
    @Reading() reader: Reader,
  ): Promise<Answer> {
    const report = await this.database.read((tx) => findReport(tx, actor, id));
    if (!report) return notFound;
    const refusal = noSuccessorYet(report);
    if (refusal) return refusal;
    const w = words(reader.locale);
    return page(
      { title: w.part.successor, where: w.number(report.number), width: 'reading' },
      <ConfirmForm
        action={addressOf('/reports/:id/successor', { id })}
        button={w.part.successor}
        cancel={addressOf('/reports/:id', { id })}
      >
        <p class="govuk-body">{w.open.lead}</p>
      </ConfirmForm>,
    );
  }

  @Post('successor')
  async successor(@Param('id', ParseUUIDPipe) id: string, @CurrentActor() actor: Actor): Promise<Answer> {
    const done = await this.database.transact(async (tx): Promise<string | Refusal> => {
      const report = await findReport(tx, actor, id);
      return report ? openSuccessor(tx, actor, report) : notFound;
    });
    return isRefusal(done) ? done : seeOther(addressOf('/reports/:id/submission', { id: done }), 'reports.opened');
  }
}

/** What is being prepared is its student's, and the registry's that prepares it on paper. */
function prepares({ standings }: Report): boolean {
  return standings.includes('author') || standings.includes('registry');
}
