import { Controller, Get, Inject } from '@nestjs/common';
import { duties as examinationDuties } from '../../examinations/index.js';
import { duties as internshipDuties } from '../../internships/index.js';
import { duties as juryDuties } from '../../jury/index.js';
import { duties as opinionDuties } from '../../opinions/index.js';
import { CurrentActor, type Actor } from '../../people/index.js';
import { Database } from '../../platform/database/index.js';
import { page, Reading, type Answer, type Reader } from '../../platform/web/index.js';
import { duties as reportDuties } from '../../reports/index.js';
import { owedOf } from '../data/owed.store.js';
import { DeskPage } from './desk.page.js';
import { words } from '../words/words.js';

/** Everyone's first page: what I owe, to whom, until when; what waits on others; what changed. */
@Controller('desk')
export class DeskController {
  constructor(@Inject(Database) private readonly database: Database) {}

  @Get()
  async show(@CurrentActor() actor: Actor, @Reading() reader: Reader): Promise<Answer> {
    const owed = await this.database.read(async (tx) => {
      const [ofRequests, ofWithdrawals] = await owedOf(tx, actor);
      return [
        ...(await internshipDuties(tx, actor)),
        ...(await opinionDuties(tx, actor)),
        ...(await reportDuties(tx, actor)),
        ...(await examinationDuties(tx, actor)),
        ...ofRequests,
        ...(await juryDuties(tx, actor)),
        ...ofWithdrawals,
      ];
    }, 'general');
    const mayBegin = actor.studentNumber !== null && owed.length === 0;
    return page(
      {
        title: words(reader.locale).sections.desk,
        heading: words(reader.locale).desk.title(actor.name),
        width: 'wide',
      },
      <DeskPage owed={owed} mayBegin={mayBegin} reader={reader} />,
    );
  }
}
