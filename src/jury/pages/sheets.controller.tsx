import { Controller, Get, Inject, Param, ParseUUIDPipe, Post, Req, UseInterceptors } from '@nestjs/common';
import type { Request } from 'express';
import { inspectSent, Papers, ReceiveUploads } from '../../papers/index.js';
import { CurrentActor, type Actor } from '../../people/index.js';
import { Database } from '../../platform/database/index.js';
import { isRefusal, notFound } from '../../platform/refusal/index.js';
import { addressOf, blank, Reading, refused, seeOther, type Answer, type Reader } from '../../platform/web/index.js';
import { addAttendanceSheet } from '../acts/certify-attendance-sheet.js';
import { attendanceNotNow } from '../acts/sign-attendance.js';
import { sheetsOf } from '../data/attendance.store.js';
import { findSession } from '../data/sessions.store.js';
import { readsItsFiles } from '../rules/index.js';
import { absencesPage } from './absences.page.js';
import { sessionOfSecretary } from './items-and-sessions.js';

/** The sheets of paper that members signed: added by the secretary, read by her and by whoever sits. */
@Controller('jury/sessions/:id/sheets')
export class SheetsController {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Papers) private readonly papers: Papers,
  ) {}

  /** One PDF, inspected before any row names it. */
  @Post()
  @UseInterceptors(ReceiveUploads({ files: 1 }))
  async add(
    @Param('id', ParseUUIDPipe) id: string,
    @Req() request: Request,
    @CurrentActor() actor: Actor,
    @Reading() reader: Reader,
  ): Promise<Answer> {
    const before = await this.database.read(async (tx) => {
      const session = await sessionOfSecretary(tx, actor, id);
      return isRefusal(session) ? session : attendanceNotNow(tx, session);
    });
    if (isRefusal(before)) return before;
    const inspected = await inspectSent(this.papers, request, actor.personId, 'jury.sheetMissing');
    if (isRefusal(inspected)) return absencesPage(this.database, actor, reader, id, refused(blank(), inspected));
    const done = await this.database.transact(async (tx) => {
      const session = await findSession(tx, actor, id);
      if (!session) return notFound;
      const paperId = await this.papers.keep(tx, inspected, actor.personId);
      return addAttendanceSheet(tx, actor, session, { id: paperId, sha256: inspected.sha256 });
    });
    return isRefusal(done) ? done : seeOther(addressOf('/jury/sessions/:id/attendance', { id }), 'jury.sheetAdded');
  }

  @Get(':sheet')
  async read(
    @Param('id', ParseUUIDPipe) id: string,
    @Param('sheet', ParseUUIDPipe) sheetId: string,
    @CurrentActor() actor: Actor,
  ): Promise<Answer> {
    const sheet = await this.database.read(async (tx) => {
      const session = await findSession(tx, actor, id);
      return session && readsItsFiles(session) && (await sheetsOf(tx, id)).find((one) => one.id === sheetId);
    });
    return sheet ? this.papers.serve(sheet.paperId, actor) : notFound;
  }
}
