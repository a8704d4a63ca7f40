import {
  askAgain,
  bind,
  blank,
  Reading,
  refused,
  seeOther,
  addressOf,
  type Answer,
  type Filled,
  type Reader,
} from '../../platform/web/index.js';
import { Body, Controller, Get, Inject, Param, ParseUUIDPipe, Post, Query, Req, UseInterceptors } from '@nestjs/common';
import type { Request } from 'express';
import { answerPlan, copyPeriods, otherDeclarations, PlanForm } from '../../experience/index.js';
import { LIMITS, Papers, ReceiveUploads, uploadsOf, type Inspected } from '../../papers/index.js';
import { CurrentActor, type Actor } from '../../people/index.js';
import { Database } from '../../platform/database/index.js';
import { isRefusal, notFound, refuse, type Refusal, type SentenceCode } from '../../platform/refusal/index.js';
import { nameInternshipsOf } from '../acts/name-internships.js';
import { planDefenceOf } from '../acts/plan-defence.js';
import { prepareSubmission } from '../acts/prepare-submission.js';
import { confirmAnnexes } from '../acts/confirm-annexes.js';
import { holdReportAlone } from '../data/reports.store.js';
import { addDocument, removeDocument, type DocumentRole, type ReportVersion } from '../data/versions.store.js';
import { reportToEdit, reportToReadAnew } from '../acts/report-to-edit.js';
import { AnnexesPageForm, DefenceForm, InternshipsForm } from './report.form.js';
import { dossierTooBig, roleOf, roomInDossier, weighs } from './room-in-dossier.js';
import { submissionPage } from './submission.page.js';

/** The preparation of a deposit: periods, documents, and what remains to be done. */
@Controller('reports/:id/submission')
export class SubmissionController {
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

  /**
   * One or several PDFs of a role. Each is inspected before any row names it; one refused keeps the others out too, so
   * that nothing is half done.
   */
  @Post('documents')
  @UseInterceptors(ReceiveUploads({ files: 10, room: roomInDossier }))
  async receive(
    @Param('id', ParseUUIDPipe) id: string,
    @Query('role') asked: unknown,
    @Req() request: Request,
    @CurrentActor() actor: Actor,
    @Reading() reader: Reader,
  ): Promise<Answer> {
    const role = roleOf(asked);
    const before = await this.database.read((tx) => reportToEdit(tx, actor, id));
    if (isRefusal(before)) return before;
    const inspected = await this.inspectAll(request, actor);
    if (isRefusal(inspected)) return this.ask(id, actor, reader, refused(blank(), { ...inspected, field: role }));
    const done = await this.database.transact(async (tx) => {
      // Two who send at the same time would each find room for theirs.
      await holdReportAlone(tx, id);
      const found = await reportToEdit(tx, actor, id);
      if (isRefusal(found)) return found;
      const added = inspected.filter((one) => !isThere(found.version, role, one));
      if (weighs(found.version, role) + added.reduce((sum, { bytes }) => sum + bytes, 0) > LIMITS.dossierBytes)
        return dossierTooBig(role);
      for (const one of added)
        await addDocument(tx, found.version.id, role, await this.papers.keep(tx, one, actor.personId));
      return undefined;
    });
    if (isRefusal(done)) return askAgain(done, blank(), (filled) => this.ask(id, actor, reader, filled));
    return seeOther(addressOf('/reports/:id/submission', { id }), 'reports.received');
  }

  @Post('documents/:document/remove')
  async remove(
    @Param('id', ParseUUIDPipe) id: string,
    @Param('document', ParseUUIDPipe) documentId: string,
    @CurrentActor() actor: Actor,
  ): Promise<Answer> {
    return this.edit(id, actor, 'reports.paperRemoved', (tx, version) => removeDocument(tx, version.id, documentId));
  }

  /** A file refused at its second look is read once more, as it is. */
  @Post('documents/:document/read-anew')
  async readAnew(
    @Param('id', ParseUUIDPipe) id: string,
    @Param('document', ParseUUIDPipe) documentId: string,
    @CurrentActor() actor: Actor,
  ): Promise<Answer> {
    const found = await this.database.read((tx) => reportToReadAnew(tx, actor, id));
    if (isRefusal(found)) return found;
    const document = found.version.documents.find((one) => one.id === documentId);
    if (!document) return notFound;
    const done = await this.papers.readAnew(document.paperId, actor.personId);
    return done ?? seeOther(addressOf('/reports/:id/submission', { id }), 'reports.paperReadAnew');
  }

  /** Where the annexes begin in the report's own PDF; `none` is `yes` when it holds none, whatever was typed. */
  @Post('documents/:document/annexes')
  async annexes(
    @Param('id', ParseUUIDPipe) id: string,
    @Param('document', ParseUUIDPipe) documentId: string,
    @Body() body: Readonly<Record<string, unknown>>,
    @CurrentActor() actor: Actor,
    @Reading() reader: Reader,
  ): Promise<Answer> {
    const given = bind(AnnexesPageForm, body);
    const areNone = body['none'] === 'yes';
    if (!given.ok && !areNone) return this.ask(id, actor, reader, given.filled);
    const done = await this.database.transact(async (tx) => {
      const found = await reportToEdit(tx, actor, id);
      return isRefusal(found)
        ? found
        : confirmAnnexes(tx, found.version, documentId, areNone || !given.ok ? null : given.form.annexesFrom);
    });
    if (isRefusal(done)) return askAgain(done, given.filled, (filled) => this.ask(id, actor, reader, filled));
    return seeOther(addressOf('/reports/:id/submission', { id }), 'reports.annexesKept');
  }

  /** Begins from the periods of another of the student's own files (C11). */
  @Post('reuse')
  async reuse(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: Readonly<Record<string, unknown>>,
    @CurrentActor() actor: Actor,
  ): Promise<Answer> {
    const done = await this.database.transact(async (tx) => {
      const found = await reportToEdit(tx, actor, id);
      if (isRefusal(found)) return found;
      const own = await otherDeclarations(tx, found.report.studentId, found.version.declarationId);
      const chosen = own.find((one) => one.id === body['declaration']);
      if (chosen) await copyPeriods(tx, chosen.id, found.version.declarationId);
      return undefined;
    });
    return isRefusal(done) ? done : seeOther(addressOf('/reports/:id/submission', { id }), 'reports.reused');
  }

  /** Which declared period answers each line of what a commission asked. */
  @Post('plan')
  async plan(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: unknown,
    @CurrentActor() actor: Actor,
    @Reading() reader: Reader,
  ): Promise<Answer> {
    const given = bind(PlanForm, body);
    if (!given.ok) return this.ask(id, actor, reader, given.filled);
    const done = await this.database.transact(async (tx) => {
      const found = await reportToEdit(tx, actor, id);
      if (isRefusal(found)) return found;
      const {
        report: { studentId, diplomaId },
        version: { declarationId },
      } = found;
      return answerPlan(
        tx,
        { declarationId, studentId, diplomaId },
        { plan: given.form.plan, periods: given.form.lines.map(({ period }) => period) },
      );
    });
    if (isRefusal(done)) return askAgain(done, given.filled, (filled) => this.ask(id, actor, reader, filled));
    return seeOther(addressOf('/reports/:id/submission', { id }), 'experience.planKept');
  }

  /** Which internship the report presents, or which two (decision 15). */
  @Post('internships')
  async internships(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: unknown,
    @CurrentActor() actor: Actor,
    @Reading() reader: Reader,
  ): Promise<Answer> {
    const given = bind(InternshipsForm, body);
    if (!given.ok) return this.ask(id, actor, reader, given.filled);
    const done = await this.database.transact((tx) => nameInternshipsOf(tx, actor, id, given.form.internships));
    if (isRefusal(done)) return askAgain(done, given.filled, (filled) => this.ask(id, actor, reader, filled));
    return seeOther(addressOf('/reports/:id/submission', { id }), 'reports.internshipsKept');
  }

  /** When the defence of the thesis is planned (R21). */
  @Post('defence')
  async defence(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: unknown,
    @CurrentActor() actor: Actor,
    @Reading() reader: Reader,
  ): Promise<Answer> {
    const given = bind(DefenceForm, body);
    if (!given.ok) return this.ask(id, actor, reader, given.filled);
    const done = await this.database.transact((tx) => planDefenceOf(tx, actor, id, given.form.defenceOn));
    if (isRefusal(done)) return askAgain(done, given.filled, (filled) => this.ask(id, actor, reader, filled));
    return seeOther(addressOf('/reports/:id/submission', { id }), 'reports.defenceKept');
  }

  private async edit(
    id: string,
    actor: Actor,
    notice: SentenceCode,
    work: (tx: Parameters<Parameters<Database['read']>[0]>[0], version: ReportVersion) => Promise<void>,
  ): Promise<Answer> {
    const done = await this.database.transact(async (tx): Promise<Refusal | undefined> => {
      const found = await reportToEdit(tx, actor, id);
      if (isRefusal(found)) return found;
      await work(tx, found.version);
      return undefined;
    });
    return isRefusal(done) ? done : seeOther(addressOf('/reports/:id/submission', { id }), notice);
  }

  private async inspectAll(request: Request, actor: Actor): Promise<Inspected[] | Refusal> {
    const uploads = uploadsOf(request);
    if (uploads.length === 0) return refuse(422, 'papers.noFile');
    const verdicts = await Promise.all(uploads.map((upload) => this.papers.inspect(upload, actor.personId)));
    return verdicts.find(isRefusal) ?? verdicts.filter((verdict): verdict is Inspected => !isRefusal(verdict));
  }

  private async ask(id: string, actor: Actor, reader: Reader, filled: Filled): Promise<Answer> {
    const found = await this.database.read((tx) => prepareSubmission(tx, actor, id));
    if (isRefusal(found)) return found;
    return submissionPage({ ...found, areScanned: this.papers.areScanned, filled, reader });
  }
}

/** Sent twice, as when the answer to the first was lost on the way: it is there once. */
function isThere(version: ReportVersion, role: DocumentRole, { sha256 }: Inspected): boolean {
  return version.documents.some((one) => one.role === role && one.sha256 === sha256);
}
