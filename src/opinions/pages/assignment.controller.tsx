import {
  askAgain,
  bind,
  blank,
  Id,
  page,
  Reading,
  seeOther,
  addressOf,
  type Answer,
  type Filled,
  type Reader,
} from '../../platform/web/index.js';
import { Body, Controller, Get, Inject, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { CurrentActor, type Actor } from '../../people/index.js';
import { Database } from '../../platform/database/index.js';
import { isRefusal, notFound } from '../../platform/refusal/index.js';
import { findReport, REPORT } from '../../reports/index.js';
import { assignReport } from '../acts/assign-report.js';
import { candidatesFor } from '../data/assignments.store.js';
import { placeOf } from '../data/examined.store.js';
import { AssignmentPage } from './assignment.page.js';
import { words } from '../words/words.js';
import { thingToMove } from '../../platform/lifecycle/index.js';

class AssignmentForm {
  @Id({ required: 'opinions.professorMissing' }) professor: string;
}

/** The coordinator gives the file to a professor of the specialty, and sees what helps to choose. */
@Controller('reports/:id/assignment')
export class AssignmentController {
  constructor(@Inject(Database) private readonly database: Database) {}

  @Get()
  show(
    @Param('id', ParseUUIDPipe) id: string,
    @CurrentActor() actor: Actor,
    @Reading() reader: Reader,
  ): Promise<Answer> {
    return this.ask(id, actor, reader, blank());
  }

  @Post()
  async assign(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: unknown,
    @CurrentActor() actor: Actor,
    @Reading() reader: Reader,
  ): Promise<Answer> {
    const given = bind(AssignmentForm, body);
    if (!given.ok) return this.ask(id, actor, reader, given.filled);
    const done = await this.database.transact(async (tx) => {
      const report = await findReport(tx, actor, id);
      return report ? assignReport(tx, actor, report, given.form.professor) : notFound;
    });
    if (!isRefusal(done)) return seeOther(addressOf('/reports/:id', { id }), 'opinions.assigned');
    return askAgain(done, given.filled, (filled) => this.ask(id, actor, reader, filled));
  }

  private async ask(id: string, actor: Actor, reader: Reader, filled: Filled): Promise<Answer> {
    const found = await this.database.read(async (tx) => {
      const report = await thingToMove(tx, REPORT, actor, id, 'assign');
      if (isRefusal(report)) return report;
      const place = await placeOf(tx, report);
      return { report, place, candidates: await candidatesFor(tx, report, place), now: tx.now };
    });
    if (isRefusal(found)) return found;
    const w = words(reader.locale);
    const { report, place } = found;
    return page(
      {
        title: w.assignment.title,
        where: w.file(report.number),
        lead: w.assignment.lead(place.specialty[reader.locale], place.centreName),
        filled,
        width: 'reading',
        back: { href: addressOf('/reports/:id', { id }), text: w.file(report.number) },
      },
      <AssignmentPage
        reportId={id}
        candidates={found.candidates}
        timeZone={place.timeZone}
        now={found.now}
        filled={filled}
      />,
    );
  }
}
