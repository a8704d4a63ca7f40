import { Body, Controller, Get, Inject, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { todayIn } from '../../diplomas/index.js';
import { PeriodPages, type FindDeclaration } from '../../experience/index.js';
import { CurrentActor, type Actor } from '../../people/index.js';
import { Database } from '../../platform/database/index.js';
import { isRefusal } from '../../platform/refusal/index.js';
import { Reading, type Answer, type Reader } from '../../platform/web/index.js';
import { reportToEdit } from '../report-to-edit.js';
import { words } from './words.js';

/** The periods of a file under preparation, each on its page. */
@Controller('reports/:id/periods')
export class PeriodsController {
  private readonly pages: PeriodPages;

  constructor(@Inject(Database) database: Database) {
    this.pages = new PeriodPages(database, ({ locale }) => words(locale).submission.title);
  }

  @Get('new')
  new(@Param('id', ParseUUIDPipe) id: string, @CurrentActor() actor: Actor, @Reading() reader: Reader): Promise<Answer> {
    return this.pages.ask(declarationOf(id, actor, reader), undefined, reader);
  }

  @Post()
  add(@Param('id', ParseUUIDPipe) id: string, @Body() body: unknown, @CurrentActor() actor: Actor, @Reading() reader: Reader): Promise<Answer> {
    return this.pages.write(declarationOf(id, actor, reader), undefined, body, reader);
  }

  @Get(':period')
  edit(@Param('id', ParseUUIDPipe) id: string, @Param('period', ParseUUIDPipe) periodId: string, @CurrentActor() actor: Actor, @Reading() reader: Reader): Promise<Answer> {
    return this.pages.ask(declarationOf(id, actor, reader), periodId, reader);
  }

  @Post(':period')
  save(@Param('id', ParseUUIDPipe) id: string, @Param('period', ParseUUIDPipe) periodId: string, @Body() body: unknown, @CurrentActor() actor: Actor, @Reading() reader: Reader): Promise<Answer> {
    return this.pages.write(declarationOf(id, actor, reader), periodId, body, reader);
  }

  @Post(':period/remove')
  remove(@Param('id', ParseUUIDPipe) id: string, @Param('period', ParseUUIDPipe) periodId: string, @CurrentActor() actor: Actor, @Reading() reader: Reader): Promise<Answer> {
    return this.pages.remove(declarationOf(id, actor, reader), periodId);
  }
}

function declarationOf(id: string, actor: Actor, { locale }: Reader): FindDeclaration {
  return async (tx) => {
    const found = await reportToEdit(tx, actor, id);
    if (isRefusal(found)) return found;
    const { report: { number, centreId }, version: { declarationId, periods } } = found;
    return { declarationId, periods, at: `/reports/${id}`, where: words(locale).number(number), today: await todayIn(tx, centreId) };
  };
}
