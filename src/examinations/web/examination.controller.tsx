import { Controller, Get, Inject, Param, ParseUUIDPipe } from '@nestjs/common';
import { centreById, diplomaById } from '../../diplomas/index.js';
import { periodsOf } from '../../experience/index.js';
import { lettersAbout } from '../../letters/index.js';
import { CurrentActor, peopleByIds, type Actor } from '../../people/index.js';
import { localDate } from '../../platform/clock/index.js';
import { Database } from '../../platform/database/index.js';
import { historyOf } from '../../platform/journal/index.js';
import { isRefusal, notFound } from '../../platform/refusal/index.js';
import { page, Reading, type Answer, type Reader } from '../../platform/web/index.js';
import { answerTo } from '../answers.store.js';
import { commissionOf } from '../commissions.store.js';
import { findExamination } from '../examinations.store.js';
import { pointsOf } from '../points.store.js';
import { weighExamination } from '../weigh-examination.js';
import { ExaminationPage } from './examination.page.js';
import { words } from './words.js';

/** The page of one examination: where it is, what is declared, what the commission answered, what is left to do. */
@Controller('examinations/:id')
export class ExaminationController {
  constructor(@Inject(Database) private readonly database: Database) {}

  @Get()
  async show(@Param('id', ParseUUIDPipe) id: string, @CurrentActor() actor: Actor, @Reading() reader: Reader): Promise<Answer> {
    const found = await this.database.read(async (tx) => {
      const examination = await findExamination(tx, actor, id);
      const diploma = examination && (await diplomaById(tx, examination.diplomaId));
      const centre = examination && (await centreById(tx, examination.centreId));
      if (!examination || !diploma || !centre) return notFound;
      const [periods, answer] = [await periodsOf(tx, examination.declarationId), await answerTo(tx, id)];
      return {
        examination, diploma, centre, periods, answer,
        student: (await peopleByIds(tx, [examination.studentId])).get(examination.studentId)?.name ?? '',
        commission: examination.commissionId === null ? undefined : await commissionOf(tx, examination.commissionId),
        assessment: await weighExamination(tx, examination, diploma, { periods, retained: answer?.retained, today: localDate(tx.now, centre.timeZone) }),
        points: await pointsOf(tx, id), history: await historyOf(tx, id), letters: await lettersAbout(tx, id, actor.personId),
      };
    });
    if (isRefusal(found)) return found;
    const w = words(reader.locale);
    const local = { ...reader, timeZone: found.centre.timeZone };
    return page({ title: w.number(found.examination.number), width: 'wide', back: { href: '/examinations', text: found.examination.standings.includes('author') ? w.list.mine : w.list.title } }, <ExaminationPage {...found} reader={local} />);
  }
}
