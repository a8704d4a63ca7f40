import { Controller, Get, Inject, Param, ParseUUIDPipe } from '@nestjs/common';
import { lettersAbout, outsideLettersAbout } from '../../letters/index.js';
import { CurrentActor, type Actor } from '../../people/index.js';
import { Database } from '../../platform/database/index.js';
import { historyOf } from '../../platform/journal/index.js';
import { isRefusal, notFound } from '../../platform/refusal/index.js';
import { page, Reading, addressOf, type Answer, type Reader } from '../../platform/web/index.js';
import { sheetsOf } from '../../signatures/index.js';
import { contentsOf } from '../data/contents.store.js';
import { needIn } from '../acts/filing-facts.js';
import { findInternship } from '../data/internships.store.js';
import { words as agreementWords } from '../words/agreement-words.js';
import { InternshipPage } from './internship.page.js';
import { words } from '../words/words.js';

/** The page of one internship: where it is, what its agreement says, who signed, what is left to do. */
@Controller('internships/:id')
export class InternshipController {
  constructor(@Inject(Database) private readonly database: Database) {}

  @Get()
  async show(
    @Param('id', ParseUUIDPipe) id: string,
    @CurrentActor() actor: Actor,
    @Reading() reader: Reader,
  ): Promise<Answer> {
    const found = await this.database.read(async (tx) => {
      const internship = await findInternship(tx, actor, id);
      if (!internship) return notFound;
      const sheets = await sheetsOf(tx, id);
      const contents = await contentsOf(tx, id);
      return {
        internship,
        sheets,
        contents,
        need: needIn(contents, tx.now),
        history: await historyOf(tx, id),
        letters: await lettersAbout(tx, id, actor.personId),
        outside:
          internship.standings.includes('registry') && sheets[0] ? await outsideLettersAbout(tx, sheets[0].id) : [],
      };
    });
    if (isRefusal(found)) return found;
    const { list } = words(reader.locale);
    return page(
      {
        title: agreementWords(reader.locale).number(found.internship.number),
        width: 'wide',
        back: {
          href: addressOf('/internships'),
          text: found.internship.standings.includes('author') ? list.mine : list.title,
        },
      },
      <InternshipPage {...found} actor={actor} reader={{ ...reader, timeZone: found.contents.centre.timeZone }} />,
    );
  }
}
