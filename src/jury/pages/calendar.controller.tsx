import { Controller, Get, Inject } from '@nestjs/common';
import { nameIn } from '../../diplomas/index.js';
import { Database } from '../../platform/database/index.js';
import { EmptyState, page, Reading, Table, writeDay, type Answer, type Reader } from '../../platform/web/index.js';
import { openSessions } from '../data/sessions.store.js';
import { words } from '../words/words.js';

/**
 * The sessions that take files, for everybody signed in: a student plans by it. What is on their agenda is not there.
 */
@Controller('jury/calendar')
export class CalendarController {
  constructor(@Inject(Database) private readonly database: Database) {}

  @Get()
  async show(@Reading() reader: Reader): Promise<Answer> {
    const sessions = await this.database.read(openSessions);
    const w = words(reader.locale);
    const { locale } = reader;
    return page(
      { title: w.calendar.title, lead: w.calendar.lead, width: 'reading' },
      sessions.length === 0 ? (
        <EmptyState title={w.scheduling.noSession}>
          <p class="govuk-body">{w.calendar.noneWhat}</p>
        </EmptyState>
      ) : (
        <Table
          caption={w.calendar.title}
          quietCaption
          rows={sessions}
          columns={[
            {
              title: w.sessions.jury,
              names: true,
              cell: ({ juryFr, juryEn }) => nameIn({ nameFr: juryFr, nameEn: juryEn }, locale),
            },
            { title: w.sessions.heldOn, cell: ({ heldOn }) => writeDay(heldOn, locale) },
            { title: w.sessions.closesOn, cell: ({ closesOn }) => writeDay(closesOn, locale) },
          ]}
        />
      ),
    );
  }
}
