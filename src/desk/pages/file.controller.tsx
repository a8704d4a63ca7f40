import { Controller, Get, Inject, Param, ParseUUIDPipe } from '@nestjs/common';
import { nameIn } from '../../diplomas/index.js';
import { partOfFile as partOfRequests } from '../../diploma-requests/index.js';
import { partOfFile as partOfJury } from '../../jury/index.js';
import { noteOpening } from '../../letters/index.js';
import { partOfFile as partOfOpinions } from '../../opinions/index.js';
import { CurrentActor, type Actor } from '../../people/index.js';
import { Database } from '../../platform/database/index.js';
import { isRefusal, notFound } from '../../platform/refusal/index.js';
import { page, Reading, type Answer, type Reader } from '../../platform/web/index.js';
import { findOutline, findReport, pageOfOutline, partOfFile as partOfReports } from '../../reports/index.js';
import { PartOfFile as WithdrawalsOfFile } from '../../withdrawals/index.js';
import { storyOf } from '../data/file.store.js';
import { FilePage } from './file.page.js';
import { words } from '../words/words.js';

/** The page of one file: each room says its part, the desk lays them out. Days are those of the file's centre. */
@Controller('reports/:id')
export class FileController {
  constructor(@Inject(Database) private readonly database: Database) {}

  @Get()
  async show(
    @Param('id', ParseUUIDPipe) id: string,
    @CurrentActor() actor: Actor,
    @Reading() asked: Reader,
  ): Promise<Answer> {
    const found = await this.database.read(async (tx) => {
      const report = await findReport(tx, actor, id);
      const story = report && (await storyOf(tx, report, actor));
      const outline = report ? undefined : await findOutline(tx, actor, id);
      if (outline) return { outline };
      if (!report || !story) return notFound;
      const reader = { ...asked, timeZone: story.timeZone };
      const jury = await partOfJury(tx, actor, report, reader);
      return {
        report,
        story,
        reader,
        now: tx.now,
        receipt: jury.receipt,
        parts: [
          jury.shown,
          <WithdrawalsOfFile key="withdrawals" report={report} withdrawals={story.withdrawals} reader={reader} />,
          await partOfOpinions(tx, actor, report, reader),
          await partOfRequests(tx, actor, report, reader),
          await partOfReports(tx, actor, report, reader),
        ],
      };
    });
    if (isRefusal(found)) return found;
    if ('outline' in found) return pageOfOutline(found.outline, actor, asked);
    const { report, story, reader, receipt } = found;
    // Read here, with its remedies, a decision is received: its delay runs from that day, so it is kept before the page.
    if (receipt !== undefined) await this.database.transact((tx) => noteOpening(tx, receipt));
    const w = words(reader.locale).file;
    const diploma = nameIn({ nameFr: story.diplomaFr, nameEn: story.diplomaEn }, reader.locale);
    return page(
      { title: w.title(report.number), lead: w.lead(story.student, diploma, story.centre), width: 'wide' },
      <FilePage {...found} />,
    );
  }
}
