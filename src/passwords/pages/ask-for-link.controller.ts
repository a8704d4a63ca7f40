import { Controller, Inject, Param, ParseUUIDPipe, Post, Req, UseGuards } from '@nestjs/common';
import type { Request } from 'express';
import { AdministratorsOnly, CurrentActor, type Actor } from '../../people/index.js';
import { Database } from '../../platform/database/index.js';
import { Mail } from '../../platform/mail/index.js';
import { isRefusal } from '../../platform/refusal/index.js';
import { networkOf, seeOther, addressOf, type Answer } from '../../platform/web/index.js';
import { askForLink } from '../acts/ask-for-link.js';

/** Administrators ask for the link of somebody, and are never shown it. */
@Controller('people/:id/password-link')
@UseGuards(AdministratorsOnly)
export class AskForLinkController {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Mail) private readonly mail: Mail,
  ) {}

  @Post()
  async ask(
    @Param('id', ParseUUIDPipe) id: string,
    @CurrentActor() actor: Actor,
    @Req() request: Request,
  ): Promise<Answer> {
    const network = networkOf(request.ip ?? '');
    const asked = await this.database.transact((tx) =>
      askForLink(tx, actor, id, { network, sends: this.mail.canSend }),
    );
    if (isRefusal(asked)) return asked;
    return seeOther(
      addressOf('/people/:id', { id }),
      asked === 'sent' ? 'passwords.linkSent' : 'passwords.linkToHandOver',
    );
  }
}
