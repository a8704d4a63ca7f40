import { Body, Controller, Get, Inject, Param, Post, UseGuards } from '@nestjs/common';
import {
  centreName,
  faultOfLogo,
  letterheadOf,
  letterheads,
  ownLetterhead,
  setLetterhead,
  type Letterhead,
} from '../../institution/index.js';
import { AdministratorsOnly, CurrentActor, peopleByIds, type Actor } from '../../people/index.js';
import { Clock, localDate } from '../../platform/clock/index.js';
import { Database } from '../../platform/database/index.js';
import { notFound, refuse } from '../../platform/refusal/index.js';
import {
  addressOf,
  bind,
  blank,
  isId,
  page,
  Reading,
  refused,
  seeOther,
  Table,
  writeDay,
  writeMoment,
  type Answer,
  type Filled,
  type Reader,
} from '../../platform/web/index.js';
import { Papers } from '../papers.js';
import { words } from '../words/letterhead-words.js';
import { LetterheadForm } from './letterhead.form.js';
import { LetterheadPage } from './letterhead.page.js';
import { sampleOf } from './letterhead-sample.js';

/** What the address says for the institution's own. */
const INSTITUTION = 'institution';

/** What stands at the head of papers: the institution's and each centre's, for administrators. */
@Controller('letterheads')
@UseGuards(AdministratorsOnly)
export class LetterheadController {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(Papers) private readonly papers: Papers,
  ) {}

  @Get()
  async list(@Reading() reader: Reader): Promise<Answer> {
    const rows = await this.database.read(letterheads);
    const w = words(reader.locale);
    return page(
      { title: w.title, lead: w.lead, width: 'wide', back: { href: addressOf('/settings'), text: w.settings } },
      <Table
        caption={w.title}
        quietCaption
        rows={rows}
        columns={[
          {
            title: w.whose,
            names: true,
            cell: ({ centreId, centre }) => (
              <a class="govuk-link" href={addressOf('/letterheads/:of', { of: centreId ?? INSTITUTION })}>
                {centre ?? w.institution}
              </a>
            ),
          },
          {
            title: w.since,
            cell: ({ centreId, setAt }) =>
              setAt ? writeDay(localDate(setAt, reader.timeZone), reader.locale) : centreId ? w.none : w.noneYet,
          },
        ]}
      />,
    );
  }

  @Get(':of')
  async show(@Param('of') of: string, @Reading() reader: Reader): Promise<Answer> {
    const centreId = centreIn(of);
    if (centreId !== null && !isId(centreId)) return notFound;
    const shown = await this.database.read((tx) => letterheadOf(tx, centreId));
    return this.ask(centreId, reader, blank({ ...shown, logo: shown.logo ?? '' }));
  }

  @Post(':of')
  async set(
    @Param('of') of: string,
    @Body() body: unknown,
    @CurrentActor() actor: Actor,
    @Reading() reader: Reader,
  ): Promise<Answer> {
    const seen = await this.see(of, body, reader);
    if (!('letterhead' in seen)) return seen.answer;
    const centreId = centreIn(of);
    const isThere = await this.database.transact(async (tx) => {
      if (centreId !== null && (await centreName(tx, centreId)) === undefined) return false;
      await setLetterhead(tx, centreId, seen.letterhead, actor.personId);
      return true;
    });
    return isThere ? seeOther(addressOf('/letterheads/:of', { of }), 'papers.letterheadSaved') : notFound;
  }

  /** A paper with what was typed, which is not saved; what was typed stays on the page that asked. */
  @Post(':of/preview')
  async preview(@Param('of') of: string, @Body() body: unknown, @Reading() reader: Reader): Promise<Answer> {
    return (await this.see(of, body, reader)).answer;
  }

  /** Sets a paper with the letterhead that was typed: a drawing that cannot be drawn is refused before it is saved. */
  private async see(
    of: string,
    body: unknown,
    reader: Reader,
  ): Promise<{ readonly answer: Answer; readonly letterhead: Letterhead } | { readonly answer: Answer }> {
    const centreId = centreIn(of);
    if (centreId !== null && !isId(centreId)) return { answer: notFound };
    const given = bind(LetterheadForm, body);
    const typed = given.ok ? given.form.logo : String(given.filled.typed['logo'] ?? '');
    const fault = typed.trim() === '' ? undefined : faultOfLogo(typed);
    const filled = fault ? refused(given.filled, refuse(422, `papers.${fault}`, undefined, 'logo')) : given.filled;
    if (!given.ok || fault) return { answer: await this.ask(centreId, reader, filled) };
    const { name, address, place, signatoryName, signatoryTitle, logo } = given.form;
    const letterhead = { name, address, place, signatoryName, signatoryTitle, logo: logo || null };
    const answer = await this.papers.preview(
      sampleOf(letterhead, reader.locale, this.clock.now()),
      words(reader.locale).sample.file,
    );
    if (answer) return { letterhead, answer };
    const undrawn = refused(filled, refuse(422, 'papers.logoNotDrawn', undefined, 'logo'));
    return { answer: await this.ask(centreId, reader, undrawn) };
  }

  private async ask(centreId: string | null, reader: Reader, filled: Filled): Promise<Answer> {
    if (centreId !== null && !isId(centreId)) return notFound;
    const found = await this.database.read(async (tx) => {
      const centre = centreId === null ? null : await centreName(tx, centreId);
      const own = await ownLetterhead(tx, centreId);
      const by = own && (await peopleByIds(tx, [own.setBy])).get(own.setBy)?.name;
      return centre === undefined ? undefined : { centre, own, by };
    });
    if (!found) return notFound;
    const w = words(reader.locale);
    const { centre, own, by } = found;
    return page(
      {
        title: w.of(centre ?? w.institution),
        ...(own && { lead: w.setBy(by ?? '', writeMoment(own.setAt, reader)) }),
        filled,
        width: 'reading',
        back: { href: addressOf('/letterheads'), text: w.title },
        scripts: ['papers/pages/letterhead'],
      },
      <LetterheadPage of={centreId ?? INSTITUTION} filled={filled} reader={reader} />,
    );
  }
}

/** The centre that an address names; null for the institution. */
function centreIn(of: string): string | null {
  return of === INSTITUTION ? null : of;
}
