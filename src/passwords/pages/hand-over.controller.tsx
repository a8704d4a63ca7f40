import { Body, Controller, Get, Inject, Param, ParseUUIDPipe, Post, Req } from '@nestjs/common';
import type { Request } from 'express';
import { CurrentActor, type Actor } from '../../people/index.js';
import { Config } from '../../platform/config/index.js';
import { Database } from '../../platform/database/index.js';
import { isRefusal, notFound } from '../../platform/refusal/index.js';
import {
  askAgain,
  bind,
  blank,
  networkOf,
  page,
  Reading,
  addressOf,
  type Answer,
  type Filled,
  type Reader,
} from '../../platform/web/index.js';
import { handOverLink, refusalToHandOver } from '../acts/hand-over-link.js';
import { linksToHandOver, linkToHandOver } from '../data/requests.store.js';
import { HandOverPage, HandOversPage, LinkShown } from './hand-over.page.js';
import { HandOverForm } from './passwords.form.js';
import { words } from '../words/words.js';

/** Where no letter leaves, a registry officer hands over the links that administrators asked for. */
@Controller('password-links')
export class HandOverController {
  constructor(
    @Inject(Config) private readonly config: Config,
    @Inject(Database) private readonly database: Database,
  ) {}

  @Get()
  async list(@CurrentActor() actor: Actor, @Reading() reader: Reader): Promise<Answer> {
    const refusal = refusalToHandOver(actor);
    if (refusal) return refusal;
    const rows = await this.database.read((tx) => linksToHandOver(tx, actor));
    const w = words(reader.locale).handOver;
    return page({ title: w.title, lead: w.lead, width: 'wide' }, <HandOversPage rows={rows} />);
  }

  @Get(':id')
  ask(
    @Param('id', ParseUUIDPipe) id: string,
    @CurrentActor() actor: Actor,
    @Reading() reader: Reader,
  ): Promise<Answer> {
    return this.form(id, actor, reader, blank());
  }

  /** The link is on this page only, and never again: it is a secret. */
  @Post(':id')
  async handOver(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: unknown,
    @CurrentActor() actor: Actor,
    @Req() request: Request,
    @Reading() reader: Reader,
  ): Promise<Answer> {
    const given = bind(HandOverForm, body);
    if (!given.ok) return this.form(id, actor, reader, given.filled);
    const { identity } = given.form;
    const done = await this.database.transact((tx) =>
      handOverLink(tx, actor, id, { identity, network: networkOf(request.ip ?? '') }),
    );
    if (isRefusal(done)) return askAgain(done, given.filled, (filled) => this.form(id, actor, reader, filled));
    const w = words(reader.locale).handOver;
    const address = `${this.config.publicUrl ?? `${request.protocol}://${request.get('host') ?? ''}`}${done.path}`;
    return page(
      {
        title: w.shown,
        where: done.name,
        width: 'reading',
        back: { href: addressOf('/password-links'), text: w.title },
      },
      <LinkShown name={done.name} address={address} />,
    );
  }

  private async form(id: string, actor: Actor, reader: Reader, filled: Filled): Promise<Answer> {
    const refusal = refusalToHandOver(actor);
    if (refusal) return refusal;
    const asked = await this.database.read((tx) => linkToHandOver(tx, actor, id));
    if (!asked) return notFound;
    const w = words(reader.locale).handOver;
    return page(
      {
        title: w.one(asked.name),
        lead: asked.email,
        filled,
        width: 'reading',
        back: { href: addressOf('/password-links'), text: w.title },
      },
      <HandOverPage asked={asked} filled={filled} />,
    );
  }
}
