import { Module, type OnModuleInit } from '@nestjs/common';
import { registerLink } from '../letters/index.js';
import { makeRequestedLink } from './acts/make-requested-link.js';
import { AskForLinkController } from './pages/ask-for-link.controller.js';
import { ChoosePasswordController } from './pages/choose-password.controller.js';
import { HandOverController } from './pages/hand-over.controller.js';
import { MyPasswordController } from './pages/my-password.controller.js';
import { PASSWORD_LINK } from './acts/write-to-owner.js';

@Module({ controllers: [AskForLinkController, HandOverController, ChoosePasswordController, MyPasswordController] })
export class PasswordsModule implements OnModuleInit {
  onModuleInit(): void {
    registerLink(PASSWORD_LINK, makeRequestedLink);
  }
}
