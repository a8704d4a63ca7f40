import { Inject, Module, type OnModuleInit } from '@nestjs/common';
import { LinkMakers } from '../letters/index.js';
import { makeRequestedLink } from './acts/make-requested-link.js';
import { AskForLinkController } from './pages/ask-for-link.controller.js';
import { ChoosePasswordController } from './pages/choose-password.controller.js';
import { HandOverController } from './pages/hand-over.controller.js';
import { MyPasswordController } from './pages/my-password.controller.js';
import { PASSWORD_LINK } from './acts/write-to-owner.js';

/** The pages of passwords, and the maker of the links that the letters have. */
@Module({ controllers: [AskForLinkController, HandOverController, ChoosePasswordController, MyPasswordController] })
export class PasswordsModule implements OnModuleInit {
  constructor(@Inject(LinkMakers) private readonly links: LinkMakers) {}

  onModuleInit(): void {
    this.links.bring(PASSWORD_LINK, makeRequestedLink);
  }
}
