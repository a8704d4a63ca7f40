import { Body, Controller, Get, Inject, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { todayIn } from '../../diplomas/index.js';
import { PeriodPages, periodsOf, type FindDeclaration } from '../../experience/index.js';
import { CurrentActor, type Actor } from '../../people/index.js';
import { Database } from '../../platform/database/index.js';
import { isRefusal } from '../../platform/refusal/index.js';
import { Reading, type Answer, type Reader } from '../../platform/web/index.js';
import { internshipToEdit } from '../internship-to-edit.js';
import { words as agreementWords } from './agreement-words.js';
import { words } from './words.js';

/** The experience on which the need of an internship is weighed, while its request is prepared: one page a period. */
@Controller('internships/:id/periods')
export class InternshipPeriodsController {
  private readonly pages: PeriodPages;

  constructor(@Inject(Database) database: Database) {
    this.pages = new PeriodPages(database, ({ locale }) => words(locale).submission.periods, 'experience');
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
    const internship = await internshipToEdit(tx, actor, id);
    if (isRefusal(internship)) return internship;
    const { number, declarationId, centreId } = internship;
    return { declarationId, periods: await periodsOf(tx, declarationId), at: `/internships/${id}`, where: agreementWords(locale).number(number), today: await todayIn(tx, centreId) };
  };
}
