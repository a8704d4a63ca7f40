import { Controller, Get, Inject, Param, ParseUUIDPipe } from '@nestjs/common';
import { lettersAbout } from '../../letters/index.js';
import { CurrentActor, type Actor } from '../../people/index.js';
import { localDate } from '../../platform/clock/index.js';
import { Database } from '../../platform/database/index.js';
import { historyOf } from '../../platform/journal/index.js';
import { isRefusal, notFound } from '../../platform/refusal/index.js';
import { page, Reading, addressOf, type Answer, type Reader } from '../../platform/web/index.js';
import { contentsOf } from '../data/contents.store.js';
import { findExamination } from '../data/examinations.store.js';
import { weighExamination } from '../acts/weigh-examination.js';
import { ExaminationPage } from './examination.page.js';
import { words } from '../words/words.js';

/** The page of one examination: where it is, what is declared, what the commission answered, what is left to do. */
@Controller('examinations/:id')
export class ExaminationController {
  constructor(@Inject(Database) private readonly database: Database) {}

  @Get()
  async show(
    @Param('id', ParseUUIDPipe) id: string,
    @CurrentActor() actor: Actor,
    @Reading() reader: Reader,
  ): Promise<Answer> {
    const found = await this.database.read(async (tx) => {
      const examination = await findExamination(tx, actor, id);
      if (!examination) return notFound;
      const contents = await contentsOf(tx, id);
      const { diploma, centre, periods, answer, plans } = contents;
      const now = answer
        ? undefined
        : await weighExamination(tx, examination, diploma, {
            periods,
            plans,
            today: localDate(tx.now, centre.timeZone),
          });
      return {
        examination,
        ...contents,
        now,
        history: await historyOf(tx, id),
        letters: await lettersAbout(tx, id, actor.personId),
      };
    });
    if (isRefusal(found)) return found;
    const w = words(reader.locale);
    const local = { ...reader, timeZone: found.centre.timeZone };
    return page(
      {
        title: w.number(found.examination.number),
        width: 'wide',
        back: {
          href: addressOf('/examinations'),
          text: found.examination.standings.includes('author') ? w.list.mine : w.list.title,
        },
      },
      <ExaminationPage {...found} reader={local} />,
    );
  }
}
