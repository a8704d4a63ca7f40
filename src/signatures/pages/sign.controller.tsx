import { Body, Controller, Get, Inject, Param, Post, Req, UseInterceptors } from '@nestjs/common';
import type { Request } from 'express';
import { Papers } from '../../papers/index.js';
import { findActor } from '../../people/index.js';
import { Database, type Tx } from '../../platform/database/index.js';
import { isRefusal, refuse, type Refusal } from '../../platform/refusal/index.js';
import {
  bind,
  blank,
  Card,
  Columns,
  OpenToAll,
  page,
  Reading,
  refused,
  seeOther,
  SlowGuesses,
  WhereItIs,
  addressOf,
  type Answer,
  type Filled,
  type Reader,
} from '../../platform/web/index.js';
import type { Party, Sheet } from '../rules/index.js';
import { findLink } from '../data/links.store.js';
import { refuseToSign } from '../acts/refuse-to-sign.js';
import { holdSheet, sheetForThePortal } from '../data/sheets.store.js';
import { signSheet } from '../acts/sign-sheet.js';
import { Parties } from './parties.js';
import { RefusingForm as RefusingFields, SigningForm } from './signing.form.js';
import { DocumentCard, knownOf, RefusingForm, SigningCard } from './signing.page.js';
import { words } from '../words/words.js';

/** Whoever bears a link has no account: nothing that people sent is theirs. */
const BEARER = { personId: '' } as const;
const BY_LINK = 'whoever signs without an account bears a personal link';

interface Opened {
  readonly tokenHash: string;
  readonly sheet: Sheet;
  readonly party: Party;
}

/**
 * Signing by a personal link. Opening it changes nothing; a link that does not live is one quiet answer, whatever ended
 * it.
 */
@Controller()
@UseInterceptors(SlowGuesses)
export class SignController {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Papers) private readonly papers: Papers,
  ) {}

  @Get('signed')
  @OpenToAll(BY_LINK)
  done(@Reading() reader: Reader): Answer {
    const w = words(reader.locale).sign;
    return page({ title: w.doneTitle, width: 'reading' }, <WhereItIs tone="good" sentence={w.done} />);
  }

  @Get('declined')
  @OpenToAll(BY_LINK)
  declined(@Reading() reader: Reader): Answer {
    const w = words(reader.locale).sign;
    return page({ title: w.declinedTitle, width: 'reading' }, <WhereItIs tone="quiet" sentence={w.declined} />);
  }

  @Get('sign/:token')
  @OpenToAll(BY_LINK)
  async show(@Param('token') token: string, @Req() request: Request, @Reading() reader: Reader): Promise<Answer> {
    const opened = await this.open(token, request);
    if (!opened) return endedPage(reader);
    return isRefusal(opened) ? opened : signPage(token, opened, reader, blank(knownOf(opened.party)));
  }

  @Get('sign/:token/document')
  @OpenToAll(BY_LINK)
  async document(@Param('token') token: string, @Req() request: Request, @Reading() reader: Reader): Promise<Answer> {
    const opened = await this.open(token, request);
    if (!opened) return endedPage(reader);
    return isRefusal(opened) ? opened : this.papers.serve(opened.sheet.paper.id, BEARER);
  }

  @Post('sign/:token')
  @OpenToAll(BY_LINK)
  async sign(
    @Param('token') token: string,
    @Body() body: unknown,
    @Req() request: Request,
    @Reading() reader: Reader,
  ): Promise<Answer> {
    const opened = await this.open(token, request);
    if (!opened) return endedPage(reader);
    if (isRefusal(opened)) return opened;
    const given = bind(SigningForm, body);
    if (!given.ok) return signPage(token, opened, reader, given.filled);
    const done = await this.act(token, request, (tx, { tokenHash, sheet, party }) =>
      signSheet(tx, sheet.id, party.party, { tokenHash }, given.form),
    );
    if (done === 'ended') return endedPage(reader);
    if (!isRefusal(done)) return seeOther(addressOf('/signed'));
    return signPage(token, opened, reader, refused(given.filled, done));
  }

  @Get('sign/:token/refusal')
  @OpenToAll(BY_LINK)
  async askRefusal(@Param('token') token: string, @Req() request: Request, @Reading() reader: Reader): Promise<Answer> {
    const opened = await this.open(token, request);
    if (!opened) return endedPage(reader);
    return isRefusal(opened) ? opened : this.refusalPage(token, opened, reader, blank());
  }

  @Post('sign/:token/refusal')
  @OpenToAll(BY_LINK)
  async refuse(
    @Param('token') token: string,
    @Body() body: unknown,
    @Req() request: Request,
    @Reading() reader: Reader,
  ): Promise<Answer> {
    const opened = await this.open(token, request);
    if (!opened) return endedPage(reader);
    if (isRefusal(opened)) return opened;
    const given = bind(RefusingFields, body);
    if (!given.ok) return this.refusalPage(token, opened, reader, given.filled);
    const done = await this.act(token, request, (tx, { tokenHash, sheet, party }) =>
      refuseToSign(tx, sheet.id, party.party, { tokenHash }, given.form.reason),
    );
    if (done === 'ended') return endedPage(reader);
    if (!isRefusal(done))
      return this.ends(opened)
        ? seeOther(addressOf('/declined'))
        : seeOther(addressOf('/sign/:token', { token }), 'signatures.refused');
    return this.refusalPage(token, opened, reader, refused(given.filled, done));
  }

  private ends({ sheet }: Opened): boolean {
    return this.database.wiring.sheetOwners.endsWhenRefused(sheet.thing);
  }

  private refusalPage(token: string, opened: Opened, reader: Reader, filled: Filled): Answer {
    return page(
      { title: words(reader.locale).refusal.title, where: opened.sheet.title, filled, width: 'reading' },
      <RefusingForm
        filled={filled}
        ends={this.ends(opened)}
        action={addressOf('/sign/:token/refusal', { token })}
        cancel={addressOf('/sign/:token', { token })}
      />,
    );
  }

  private open(token: string, request: Request): Promise<Opened | Refusal | undefined> {
    return this.database.read((tx) => openLink(tx, token, request));
  }

  /** The sheet is held, and the link looked at again: what another act ended meanwhile is dead. */
  private async act(
    token: string,
    request: Request,
    work: (tx: Tx, opened: Opened) => Promise<undefined | Refusal>,
  ): Promise<undefined | Refusal | 'ended'> {
    return this.database.transact(async (tx) => {
      const link = await findLink(tx, token);
      if (link) await holdSheet(tx, link.sheetId);
      const opened = await openLink(tx, token, request);
      if (!opened) return 'ended';
      return isRefusal(opened) ? opened : work(tx, opened);
    });
  }
}

/**
 * What a living link opens. Whoever is signed in as somebody else cannot use it: nobody signs for another by chance.
 */
async function openLink(tx: Tx, token: string, request: Request): Promise<Opened | Refusal | undefined> {
  const link = await findLink(tx, token);
  const sheet = link && (await sheetForThePortal(tx, link.sheetId));
  const party = sheet?.parties.find((one) => one.party === link?.party);
  if (!link || !sheet || !party) return undefined;
  const actor = findActor(request);
  if (actor && actor.email.toLowerCase() !== party.email?.trim().toLowerCase())
    return refuse(403, 'signatures.othersLink');
  return { tokenHash: link.tokenHash, sheet, party };
}

function signPage(token: string, { sheet, party }: Opened, reader: Reader, filled: Filled): Answer {
  const {
    sign: w,
    sheet: { headings },
  } = words(reader.locale);
  const here = addressOf('/sign/:token', { token });
  return page(
    { title: sheet.title, heading: headings.open, lead: w.lead(party.role), filled, width: 'wide' },
    <Columns
      aside={
        <Card title={w.others}>
          <Parties sheet={sheet} />
        </Card>
      }
    >
      <DocumentCard sheet={sheet} pdf={addressOf('/sign/:token/document', { token })} />
      <SigningCard
        sheet={sheet}
        party={party}
        filled={filled}
        action={here}
        refusal={addressOf('/sign/:token/refusal', { token })}
      />
    </Columns>,
  );
}

/** The same bytes for every link that does not live: its address is not written in it. */
function endedPage(reader: Reader): Answer {
  const w = words(reader.locale).sign;
  return page(
    { title: w.endedTitle, status: 404, width: 'reading', address: '/' },
    <p class="govuk-body-l">{w.ended}</p>,
  );
}
