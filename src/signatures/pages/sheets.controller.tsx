import {
  askAgain,
  bind,
  blank,
  Columns,
  page,
  Reading,
  seeOther,
  addressOf,
  type Answer,
  type Filled,
  type Reader,
  ownPath,
} from '../../platform/web/index.js';
import { Body, Controller, Get, Inject, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { Papers } from '../../papers/index.js';
import { CurrentActor, type Actor } from '../../people/index.js';
import { Database } from '../../platform/database/index.js';
import { isRefusal, notFound } from '../../platform/refusal/index.js';
import { awaited, partiesHeld, refusalToAct, stateOfSheet, type Party, type Sheet } from '../rules/index.js';
import { refuseToSign } from '../acts/refuse-to-sign.js';
import { findSheet } from '../data/sheets.store.js';
import { signSheet } from '../acts/sign-sheet.js';
import { ownPartyOf } from './party-of.js';
import { SheetCard } from './sheet-card.js';
import { RefusingForm as RefusingFields, SigningForm } from './signing.form.js';
import { DocumentCard, knownOf, RefusingForm, SigningCard } from './signing.page.js';
import { words } from '../words/words.js';

/** A sheet, for whoever signs it with their account or keeps it. */
@Controller('signatures/:id')
export class SheetsController {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Papers) private readonly papers: Papers,
  ) {}

  @Get()
  async show(
    @Param('id', ParseUUIDPipe) id: string,
    @Query('party') asked: unknown,
    @CurrentActor() actor: Actor,
    @Reading() reader: Reader,
  ): Promise<Answer> {
    const found = await this.database.read(async (tx) => ({ sheet: await findSheet(tx, actor, id), now: tx.now }));
    if (!found.sheet) return notFound;
    const { sheet, now } = found;
    const mine = refusalToAct(sheet, now) ? [] : awaited(partiesHeld(sheet, actor.holders));
    const party = mine.find((one) => one.party === asked) ?? mine[0];
    return sheetPage({
      sheet,
      actor,
      reader,
      party,
      filled: party && blank(knownOf(party, actor)),
      others: mine.filter((one) => one !== party),
    });
  }

  @Get('document')
  async document(@Param('id', ParseUUIDPipe) id: string, @CurrentActor() actor: Actor): Promise<Answer> {
    return this.serve(actor, id, ({ paper }) => paper);
  }

  @Get('final')
  async final(@Param('id', ParseUUIDPipe) id: string, @CurrentActor() actor: Actor): Promise<Answer> {
    return this.serve(actor, id, ({ final }) => final);
  }

  @Get('original')
  async original(@Param('id', ParseUUIDPipe) id: string, @CurrentActor() actor: Actor): Promise<Answer> {
    return this.serve(actor, id, ({ original }) => original);
  }

  @Post('parties/:party')
  async sign(
    @Param('id', ParseUUIDPipe) id: string,
    @Param('party') name: string,
    @Body() body: unknown,
    @CurrentActor() actor: Actor,
    @Reading() reader: Reader,
  ): Promise<Answer> {
    const found = await this.database.read((tx) => ownPartyOf(tx, actor, id, name));
    if (isRefusal(found)) return found;
    const given = bind(SigningForm, body);
    const again = (filled: Filled): Answer =>
      sheetPage({ sheet: found.sheet, actor, reader, party: found.party, filled, others: [] });
    if (!given.ok) return again(given.filled);
    const done = await this.database.transact(async (tx) => {
      const own = await ownPartyOf(tx, actor, id, name);
      return isRefusal(own) ? own : signSheet(tx, id, name, { personId: actor.personId }, given.form);
    });
    if (!isRefusal(done)) return seeOther(addressOf('/signatures/:id', { id }), 'signatures.signed');
    return askAgain(done, given.filled, (filled) => again(filled));
  }

  @Get('parties/:party/refusal')
  async askRefusal(
    @Param('id', ParseUUIDPipe) id: string,
    @Param('party') name: string,
    @CurrentActor() actor: Actor,
    @Reading() reader: Reader,
  ): Promise<Answer> {
    const found = await this.database.read((tx) => ownPartyOf(tx, actor, id, name));
    return isRefusal(found) ? found : this.refusalPage(found.sheet, found.party, reader, blank());
  }

  @Post('parties/:party/refusal')
  async refuse(
    @Param('id', ParseUUIDPipe) id: string,
    @Param('party') name: string,
    @Body() body: unknown,
    @CurrentActor() actor: Actor,
    @Reading() reader: Reader,
  ): Promise<Answer> {
    const found = await this.database.read((tx) => ownPartyOf(tx, actor, id, name));
    if (isRefusal(found)) return found;
    const given = bind(RefusingFields, body);
    if (!given.ok) return this.refusalPage(found.sheet, found.party, reader, given.filled);
    const done = await this.database.transact(async (tx) => {
      const own = await ownPartyOf(tx, actor, id, name);
      return isRefusal(own) ? own : refuseToSign(tx, id, name, { personId: actor.personId }, given.form.reason);
    });
    if (!isRefusal(done)) return seeOther(addressOf('/signatures/:id', { id }), 'signatures.refused');
    return askAgain(done, given.filled, (filled) => this.refusalPage(found.sheet, found.party, reader, filled));
  }

  private refusalPage(sheet: Sheet, party: Party, reader: Reader, filled: Filled): Answer {
    const here = addressOf('/signatures/:id', { id: sheet.id });
    return page(
      {
        title: words(reader.locale).refusal.title,
        where: sheet.title,
        filled,
        width: 'reading',
        back: { href: here, text: sheet.title },
      },
      <RefusingForm
        filled={filled}
        ends={this.database.wiring.sheetOwners.endsWhenRefused(sheet.thing)}
        action={addressOf('/signatures/:id/parties/:party/refusal', { id: sheet.id, party: party.party })}
        cancel={here}
      />,
    );
  }

  private async serve(actor: Actor, id: string, which: (sheet: Sheet) => Sheet['final']): Promise<Answer> {
    const sheet = await this.database.read((tx) => findSheet(tx, actor, id));
    const paper = sheet && which(sheet);
    return paper ? this.papers.serve(paper.id, actor) : notFound;
  }
}

interface Shown {
  readonly sheet: Sheet;
  readonly actor: Actor;
  readonly reader: Reader;
  /** The party whose form is shown, if any. */
  readonly party: Party | undefined;
  readonly filled: Filled | undefined;
  /** The other parties that the reader signs for. */
  readonly others: readonly Party[];
}

function sheetPage({ sheet, actor, reader, party, filled, others }: Shown): Answer {
  const w = words(reader.locale).sheet;
  return page(
    {
      title: sheet.title,
      heading: w.headings[stateOfSheet(sheet)],
      width: 'wide',
      back: { href: ownPath(sheet.page), text: w.back },
      ...(filled && { filled }),
    },
    <Columns aside={<SheetCard sheet={sheet} actor={actor} own />}>
      <DocumentCard sheet={sheet} pdf={addressOf('/signatures/:id/document', { id: sheet.id })} />
      {party && filled ? (
        <SigningCard
          sheet={sheet}
          party={party}
          filled={filled}
          action={addressOf('/signatures/:id/parties/:party', { id: sheet.id, party: party.party })}
          refusal={addressOf('/signatures/:id/parties/:party/refusal', { id: sheet.id, party: party.party })}
        />
      ) : null}
      {others.map((one) => (
        <p key={one.party} class="govuk-body">
          <a
            class="govuk-link"
            href={addressOf('/signatures/:id', { id: sheet.id, query: { party: one.party }, at: 'sign' })}
          >
            {w.alsoAs(one.role)}
          </a>
        </p>
      ))}
    </Columns>,
  );
}
