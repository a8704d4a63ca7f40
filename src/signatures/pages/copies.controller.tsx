import { Body, Controller, Get, Inject, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { CurrentActor, type Actor } from '../../people/index.js';
import { Database } from '../../platform/database/index.js';
import { isRefusal, refuse } from '../../platform/refusal/index.js';
import {
  addressOf,
  askAgain,
  bind,
  blank,
  ConfirmForm,
  fieldsOf,
  page,
  Reading,
  seeOther,
  TextArea,
  type Answer,
  type Filled,
  type Reader,
} from '../../platform/web/index.js';
import { sendCopyAgain } from '../acts/write-to-parties.js';
import { revokeCopy } from '../data/copies.store.js';
import { holdSheet } from '../data/sheets.store.js';
import { refusalToCopy, type Party, type Sheet } from '../rules/index.js';
import { words } from '../words/words.js';
import { linkPartyOf } from './party-of.js';
import { RevokingForm } from './signing.form.js';

/** What whoever keeps a sheet does with the copy of a party: sends it to its address again, or revokes it. */
@Controller('signatures/:id/parties/:party/copy')
export class CopiesController {
  constructor(@Inject(Database) private readonly database: Database) {}

  @Get()
  async ask(
    @Param('id', ParseUUIDPipe) id: string,
    @Param('party') name: string,
    @CurrentActor() actor: Actor,
    @Reading() reader: Reader,
  ): Promise<Answer> {
    const found = await this.find(actor, id, name);
    if (isRefusal(found)) return found;
    const { sheet, party } = found;
    const w = words(reader.locale).copies;
    return page(
      headOf(sheet, w.title),
      <ConfirmForm
        action={addressOf('/signatures/:id/parties/:party/copy', { id, party: name })}
        button={w.send}
        cancel={addressOf('/signatures/:id', { id })}
      >
        <p class="govuk-body">{w.lead(party.name, party.email ?? '')}</p>
        <p class="govuk-body">{w.never}</p>
      </ConfirmForm>,
    );
  }

  @Post()
  async send(
    @Param('id', ParseUUIDPipe) id: string,
    @Param('party') name: string,
    @CurrentActor() actor: Actor,
  ): Promise<Answer> {
    const done = await this.database.transact(async (tx) => {
      const found = await linkPartyOf(tx, actor, id, name);
      if (isRefusal(found)) return found;
      const sheet = (await holdSheet(tx, id)) ?? found.sheet;
      const refusal = refusalToCopy(sheet, found.party);
      if (refusal) return refusal;
      return sendCopyAgain(tx, sheet, found.party, actor.personId);
    });
    return done ?? seeOther(addressOf('/signatures/:id', { id }), 'signatures.copySent');
  }

  @Get('revocation')
  async askRevocation(
    @Param('id', ParseUUIDPipe) id: string,
    @Param('party') name: string,
    @CurrentActor() actor: Actor,
    @Reading() reader: Reader,
  ): Promise<Answer> {
    const found = await this.find(actor, id, name);
    return isRefusal(found) ? found : revocationPage(found, reader, blank());
  }

  @Post('revocation')
  async revoke(
    @Param('id', ParseUUIDPipe) id: string,
    @Param('party') name: string,
    @Body() body: unknown,
    @CurrentActor() actor: Actor,
    @Reading() reader: Reader,
  ): Promise<Answer> {
    const found = await this.find(actor, id, name);
    if (isRefusal(found)) return found;
    const again = (filled: Filled): Answer => revocationPage(found, reader, filled);
    const given = bind(RevokingForm, body);
    if (!given.ok) return again(given.filled);
    const done = await this.database.transact(async (tx) => {
      const kept = await linkPartyOf(tx, actor, id, name);
      if (isRefusal(kept)) return kept;
      await holdSheet(tx, id);
      const revoked = await revokeCopy(tx, id, name, { by: actor.personId, why: given.form.reason });
      return revoked ? undefined : refuse(409, 'signatures.noCopy');
    });
    return done
      ? askAgain(done, given.filled, again)
      : seeOther(addressOf('/signatures/:id', { id }), 'signatures.copyRevoked');
  }

  private find(actor: Actor, id: string, name: string): ReturnType<typeof linkPartyOf> {
    return this.database.read(async (tx) => {
      const found = await linkPartyOf(tx, actor, id, name);
      return isRefusal(found) ? found : (refusalToCopy(found.sheet, found.party) ?? found);
    });
  }
}

function revocationPage(
  { sheet, party }: { readonly sheet: Sheet; readonly party: Party },
  reader: Reader,
  filled: Filled,
): Answer {
  const w = words(reader.locale).copies;
  return page(
    { ...headOf(sheet, w.revokeTitle), filled },
    <ConfirmForm
      action={addressOf('/signatures/:id/parties/:party/copy/revocation', { id: sheet.id, party: party.party })}
      button={w.revoke}
      cancel={addressOf('/signatures/:id', { id: sheet.id })}
      grave
    >
      <p class="govuk-body">{w.revokeLead(party.name)}</p>
      <TextArea {...fieldsOf(filled, reader)('reason')} label={w.reason} atMost={2000} />
    </ConfirmForm>,
  );
}

function headOf(sheet: Sheet, title: string) {
  return {
    title,
    where: sheet.title,
    width: 'reading',
    back: { href: addressOf('/signatures/:id', { id: sheet.id }), text: sheet.title },
  } as const;
}
