import { Inject, Module, type OnModuleInit } from '@nestjs/common';
import { registerLink } from '../letters/index.js';
import { OF_FILES, Papers } from '../papers/index.js';
import { Config } from '../platform/config/index.js';
import { Database } from '../platform/database/index.js';
import { Jobs } from '../platform/jobs/index.js';
import { makeInvitedLink } from './make-invited-link.js';
import { TELL_REFUSAL } from './refuse-to-sign.js';
import { tellOfRefusal } from './refusal-told.job.js';
import { bindSheet } from './sheet-signed.job.js';
import { BIND_SHEET } from './sign-sheet.js';
import { KeepingController } from './web/keeping.controller.js';
import { ListController } from './web/list.controller.js';
import { PaperController } from './web/paper.controller.js';
import './web/sentences.js';
import { SheetsController } from './web/sheets.controller.js';
import { SignController } from './web/sign.controller.js';
import { VerifyController } from './web/verify.controller.js';
import { SIGNING_LINK } from './write-to-parties.js';

@Module({
  controllers: [ListController, SheetsController, KeepingController, PaperController, SignController, VerifyController],
})
export class SignaturesModule implements OnModuleInit {
  constructor(
    @Inject(Config) private readonly config: Config,
    @Inject(Database) private readonly database: Database,
    @Inject(Jobs) private readonly jobs: Jobs,
    @Inject(Papers) private readonly papers: Papers,
  ) {}

  onModuleInit(): void {
    registerLink(SIGNING_LINK, makeInvitedLink);
    const { database, papers } = this;
    const origin = this.config.publicUrl ?? `http://localhost:${this.config.port}`;
    this.jobs.register<{ readonly sheetId: string }>(
      BIND_SHEET,
      ({ sheetId }) => bindSheet({ database, papers, origin }, sheetId),
      OF_FILES,
    );
    this.jobs.register<Parameters<typeof tellOfRefusal>[1]>(TELL_REFUSAL, (told) =>
      database.transact((tx) => tellOfRefusal(tx, told)),
    );
  }
}
