import { Controller, Get, Inject, Param, ParseUUIDPipe, Post, Req } from '@nestjs/common';
import type { Request } from 'express';
import { CurrentActor, type Actor } from '../../people/index.js';
import { Config } from '../../platform/config/index.js';
import { Database } from '../../platform/database/index.js';
import { isRefusal, refuse } from '../../platform/refusal/index.js';
import { ConfirmForm, page, Reading, seeOther, addressOf, type Answer, type Reader } from '../../platform/web/index.js';
import { refusalToSign, type Party, type Sheet } from '../rules/index.js';
import { endLinks, makeLink } from '../data/links.store.js';
import { holdSheet } from '../data/sheets.store.js';
import { askToSign } from '../acts/write-to-parties.js';
import { linkPartyOf } from './party-of.js';
import { words } from '../words/words.js';

/**
 * What whoever keeps a sheet does with the link of a party without an account: send it again, hand it over where no
 * letter leaves, withdraw it.
 */
@Controller('signatures/:id/parties/:party/link')
export class KeepingController {
  constructor(
    @Inject(Config) private readonly config: Config,
    @Inject(Database) private readonly database: Database,
  ) {}

  @Get()
  async ask(
    @Param('id', ParseUUIDPipe) id: string,
    @Param('party') name: string,
    @CurrentActor() actor: Actor,
    @Reading() reader: Reader,
  ): Promise<Answer> {
    const found = await this.database.read(async (tx) => {
      const one = await linkPartyOf(tx, actor, id, name);
      return isRefusal(one) ? one : (refusalToSign(one.sheet, one.party, tx.now) ?? one);
    });
    if (isRefusal(found)) return found;
    const { sheet, party } = found;
    const w = words(reader.locale).link;
    return page(
      headOf(sheet, w.title),
      <ConfirmForm
        action={addressOf('/signatures/:id/parties/:party/link', { id, party: name })}
        button={this.sends ? w.button : w.handButton}
        cancel={addressOf('/signatures/:id', { id })}
      >
        <p class="govuk-body">{w.lead(party.name, party.email ?? '')}</p>
        <p class="govuk-body">{this.sends ? w.send : w.handOver}</p>
      </ConfirmForm>,
    );
  }

  /** By letter; where the portal sends none, shown on this page only, and never again: whoever reads it could sign. */
  @Post()
  async renew(
    @Param('id', ParseUUIDPipe) id: string,
    @Param('party') name: string,
    @Req() request: Request,
    @CurrentActor() actor: Actor,
    @Reading() reader: Reader,
  ): Promise<Answer> {
    const done = await this.database.transact(async (tx) => {
      const found = await linkPartyOf(tx, actor, id, name);
      if (isRefusal(found)) return found;
      const sheet = (await holdSheet(tx, id)) ?? found.sheet;
      const refusal = refusalToSign(sheet, sheet.parties.find((one) => one.party === name) ?? found.party, tx.now);
      if (refusal) return refusal;
      await endLinks(tx, id, name, actor.personId);
      if (!this.sends) return { ...found, path: await makeLink(tx, sheet, name, actor.personId) };
      await askToSign(tx, sheet, found.party, `link:${id}:${name}:${tx.now.getTime()}`);
      return undefined;
    });
    if (isRefusal(done)) return done;
    if (!done) return seeOther(addressOf('/signatures/:id', { id }), 'signatures.linkSent');
    return this.handOver(
      done.sheet,
      done.party,
      `${this.config.publicUrl ?? `${request.protocol}://${request.get('host') ?? ''}`}${done.path}`,
      reader,
    );
  }

  @Get('revocation')
  async askRevocation(
    @Param('id', ParseUUIDPipe) id: string,
    @Param('party') name: string,
    @CurrentActor() actor: Actor,
    @Reading() reader: Reader,
  ): Promise<Answer> {
    const found = await this.database.read((tx) => linkPartyOf(tx, actor, id, name));
    if (isRefusal(found)) return found;
    const w = words(reader.locale).link;
    return page(
      headOf(found.sheet, w.revokeTitle),
      <ConfirmForm
        action={addressOf('/signatures/:id/parties/:party/link/revocation', { id, party: name })}
        button={w.revoke}
        cancel={addressOf('/signatures/:id', { id })}
        grave
      >
        <p class="govuk-body">{w.revokeLead(found.party.name)}</p>
      </ConfirmForm>,
    );
  }

  @Post('revocation')
  async revoke(
    @Param('id', ParseUUIDPipe) id: string,
    @Param('party') name: string,
    @CurrentActor() actor: Actor,
  ): Promise<Answer> {
    const done = await this.database.transact(async (tx) => {
      const found = await linkPartyOf(tx, actor, id, name);
      if (isRefusal(found)) return found;
      await holdSheet(tx, id);
      return (await endLinks(tx, id, name, actor.personId)) ? undefined : refuse(409, 'signatures.noLink');
    });
    return isRefusal(done) ? done : seeOther(addressOf('/signatures/:id', { id }), 'signatures.linkEnded');
  }

  private handOver(sheet: Sheet, party: Party, address: string, reader: Reader): Answer {
    const w = words(reader.locale).link;
    return page(
      headOf(sheet, w.shown),
      <>
        <p class="govuk-body-l">{w.give(party.name)}</p>
        <p class="govuk-body">
          <code class="aval-code">{address}</code>
        </p>
      </>,
    );
  }

  private get sends(): boolean {
    return this.config.smtpUrl !== undefined;
  }
}

function headOf(sheet: Sheet, title: string) {
  return {
    title,
    where: sheet.title,
    width: 'reading',
    back: { href: addressOf('/signatures/:id', { id: sheet.id }), text: sheet.title },
  } as const;
}
