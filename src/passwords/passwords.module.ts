import { Module, type OnModuleInit } from '@nestjs/common';
import { registerLink } from '../letters/index.js';
import { makeRequestedLink } from './make-requested-link.js';
import { AskForLinkController } from './web/ask-for-link.controller.js';
import { ChoosePasswordController } from './web/choose-password.controller.js';
import { HandOverController } from './web/hand-over.controller.js';
import { MyPasswordController } from './web/my-password.controller.js';
import './web/sentences.js';
import { PASSWORD_LINK } from './write-to-owner.js';

@Module({ controllers: [AskForLinkController, HandOverController, ChoosePasswordController, MyPasswordController] })
export class PasswordsModule implements OnModuleInit {
  onModuleInit(): void {
    registerLink(PASSWORD_LINK, makeRequestedLink);
  }
}
