import { Controller, Get, Inject, Query } from '@nestjs/common';
import { nameIn } from '../../diplomas/index.js';
import { CurrentActor, type Actor } from '../../people/index.js';
import { localDate } from '../../platform/clock/index.js';
import { Database } from '../../platform/database/index.js';
import { StateTag } from '../../platform/lifecycle/pages/index.js';
import {
  addressOf,
  Listed,
  listKeyOf,
  page,
  Reading,
  Tag,
  writeDay,
  type Answer,
  type Reader,
} from '../../platform/web/index.js';
import { listOutlines, type Outline } from '../data/outlines.store.js';
import { REPORT } from '../report.js';
import { confidentialWords } from '../words/confidential-words.js';
import { officerWords } from '../words/officer-words.js';
import { words } from '../words/words.js';

/** The confidential files of a centre that others follow, in outline (decision 18). */
@Controller('reports/confidential')
export class OutlinesController {
  constructor(@Inject(Database) private readonly database: Database) {}

  @Get()
  async show(
    @Query('after') after: unknown,
    @CurrentActor() actor: Actor,
    @Reading() { locale }: Reader,
  ): Promise<Answer> {
    const { rows, next } = await this.database.read((tx) => listOutlines(tx, actor, listKeyOf(after)));
    const w = confidentialWords(locale);
    const officer = officerWords(locale);
    const named = (name: Outline['diploma']): string => nameIn({ nameFr: name.fr, nameEn: name.en }, locale);
    return page(
      {
        title: w.list.title,
        lead: w.list.lead,
        width: 'wide',
        back: { href: addressOf('/reports'), text: w.list.all },
      },
      <Listed
        caption={w.list.title}
        rows={rows}
        columns={[
          {
            title: words(locale).list.file,
            names: true,
            whole: true,
            cell: ({ id, number }) => (
              <a class="govuk-link" href={addressOf('/reports/:id', { id })}>
                {number}
              </a>
            ),
          },
          { title: w.outline.diploma, cell: ({ diploma }) => named(diploma) },
          { title: w.outline.specialty, cell: ({ specialty }) => named(specialty) },
          { title: w.outline.centre, cell: ({ centre }) => centre },
          { title: w.outline.state, cell: ({ state }) => <StateTag kind={REPORT} state={state} /> },
          {
            title: w.outline.officer,
            cell: ({ lacksOfficer, officer: name }) =>
              lacksOfficer ? <Tag tone="waiting">{officer.none}</Tag> : (name ?? '—'),
          },
          {
            title: w.outline.since,
            whole: true,
            cell: ({ stateSince, timeZone }) => writeDay(localDate(stateSince, timeZone), locale, 'short'),
          },
        ]}
        none={w.list.none}
        noneWhat={w.list.noneWhat}
        next={next === undefined ? undefined : addressOf('/reports/confidential', { query: { after: next } })}
      />,
    );
  }
}
